package org.anuyat.payment.transactionid;

/**
 * Verhoeff's scheme over the dihedral group D17, whose 34 elements are our 34 characters.
 *
 * <p>The modulus 34 is not prime, so weighted sums miss errors; in D17 the order of the factors
 * matters, and with the permutation below the product changes with every single error and with
 * every swap of neighbours. The proof stands in docs/adr/0001; the test repeats it by trying all
 * cases.
 *
 * <p>Elements 0 to 16 are the rotations, 17 to 33 the reflections.
 */
final class CheckCharacter {
  private static final int N = 17;

  private CheckCharacter() {}

  /** The character to put behind the body. */
  static char of(String body) {
    int product = product(body);
    for (int candidate = 0; candidate < Alphabet.SIZE; candidate++) {
      if (multiply(product, permute(body.length(), candidate)) == 0) {
        return Alphabet.at(candidate);
      }
    }
    throw new IllegalStateException("every element of a group has an inverse");
  }

  /** Whether a body with its check character at the end is whole. */
  static boolean holds(String bodyWithCheck) {
    return product(bodyWithCheck) == 0;
  }

  private static int product(String characters) {
    int product = 0;
    for (int i = 0; i < characters.length(); i++) {
      product = multiply(product, permute(i, Alphabet.indexOf(characters.charAt(i))));
    }
    return product;
  }

  static int multiply(int left, int right) {
    boolean leftReflects = left >= N;
    boolean rightReflects = right >= N;
    int turn = Math.floorMod(leftReflects ? left - right : left + right, N);
    return leftReflects == rightReflects ? turn : turn + N;
  }

  /** The permutation T(r^i) = r^(1-i), T(r^i s) = r^(i+2) s, applied {@code times} times. */
  static int permute(int times, int element) {
    if (element < N) {
      return times % 2 == 0 ? element : Math.floorMod(1 - element, N);
    }
    return N + (element - N + 2 * times) % N;
  }
}
