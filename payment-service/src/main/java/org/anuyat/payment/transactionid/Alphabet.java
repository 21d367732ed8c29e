package org.anuyat.payment.transactionid;

/** The 34 characters of a Transaction ID: digits and capitals without I and O. */
final class Alphabet {
  static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  static final int SIZE = CHARACTERS.length();

  private Alphabet() {}

  /** The place of a character, 0 to 33, or -1 if it is none of ours. */
  static int indexOf(char character) {
    return CHARACTERS.indexOf(character);
  }

  static char at(int index) {
    return CHARACTERS.charAt(index);
  }

  /** Writes a number to base 34, filled with zeros to the left. */
  static String write(long number, int width) {
    char[] written = new char[width];
    long rest = number;
    for (int i = width - 1; i >= 0; i--) {
      written[i] = at((int) (rest % SIZE));
      rest /= SIZE;
    }
    if (rest != 0 || number < 0) {
      throw new IllegalArgumentException(number + " does not fit into " + width + " characters");
    }
    return new String(written);
  }

  /** Reads a number written to base 34; every character must be one of ours. */
  static long read(String written) {
    long number = 0;
    for (int i = 0; i < written.length(); i++) {
      number = number * SIZE + indexOf(written.charAt(i));
    }
    return number;
  }
}
