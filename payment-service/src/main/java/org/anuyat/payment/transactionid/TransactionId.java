package org.anuyat.payment.transactionid;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number a payment is known by (rules 6.2, 6.3).
 *
 * @param municipality 8-digit code of the municipality that asks for the fee
 * @param buddhistYear year of the Buddhist era the fee was raised in, 2500 to 2599
 * @param number runs from 1 within municipality and year
 */
public record TransactionId(String municipality, int buddhistYear, long number) {
  /** What a Transaction ID looks like, wherever it is stored or sent. */
  public static final String PATTERN = "AN[0-9A-HJ-NP-Z]{14}";

  private static final Pattern SHAPE = Pattern.compile(PATTERN);
  private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{8}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{2}");
  private static final Pattern TYPED_BETWEEN =
      Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}_.]", Pattern.UNICODE_CHARACTER_CLASS);

  private static final String THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";
  private static final String PREFIX = "AN";
  private static final int CENTURY = 2500;
  private static final long MUNICIPALITIES = 100_000_000;
  private static final int NUMBER_WIDTH = 5;

  public TransactionId {
    if (!MUNICIPALITY.matcher(municipality).matches()) {
      throw new IllegalArgumentException("not a municipality code: " + municipality);
    }
    if (buddhistYear < CENTURY || buddhistYear > CENTURY + 99) {
      throw new IllegalArgumentException("not a year of the Buddhist era: " + buddhistYear);
    }
    if (number < 1 || number >= (long) Math.pow(Alphabet.SIZE, NUMBER_WIDTH)) {
      throw new IllegalArgumentException("not a running number: " + number);
    }
  }

  /**
   * Reads what a person typed: spaces, dashes, small letters and Thai digits are taken, O is read
   * as 0 and I as 1.
   *
   * @return empty if it is not whole, so that nobody looks for a fee by a mistyped number
   */
  public static Optional<TransactionId> parse(String typed) {
    String id = asPrinted(typed);
    if (!SHAPE.matcher(id).matches() || !CheckCharacter.holds(id.substring(PREFIX.length()))) {
      return Optional.empty();
    }
    long municipality = Alphabet.read(id.substring(2, 8));
    String year = id.substring(8, 10);
    long number = Alphabet.read(id.substring(10, 15));
    if (municipality >= MUNICIPALITIES || !YEAR.matcher(year).matches() || number == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new TransactionId(
            String.format(Locale.ROOT, "%08d", municipality),
            CENTURY + Integer.parseInt(year),
            number));
  }

  /** Whether the typed text was meant to be a Transaction ID, right or wrong. */
  public static boolean isMeantBy(String typed) {
    return asPrinted(typed).startsWith(PREFIX);
  }

  private static String asPrinted(String typed) {
    String kept =
        TYPED_BETWEEN
            .matcher(typed)
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1');
    StringBuilder printed = new StringBuilder(kept);
    for (int i = 0; i < kept.length(); i++) {
      int thai = THAI_DIGITS.indexOf(kept.charAt(i));
      if (thai >= 0) {
        printed.setCharAt(i, (char) ('0' + thai));
      }
    }
    return printed.toString();
  }

  /** In groups of four, to be read aloud or compared by eye: {@code ANAB CDEF 1234 5678}. */
  public static String grouped(String text) {
    return text.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** As printed, 16 characters without spaces. */
  public String text() {
    String body =
        Alphabet.write(Long.parseLong(municipality), 6)
            + String.format(Locale.ROOT, "%02d", buddhistYear - CENTURY)
            + Alphabet.write(number, NUMBER_WIDTH);
    return PREFIX + body + CheckCharacter.of(body);
  }

  @Override
  public String toString() {
    return text();
  }
}
