package org.anuyat.cases.juristic;

import java.util.Optional;

/**
 * Registration number of a juristic person: 13 digits beginning with 0, the last one a check digit:
 * (11 − Σ dᵢ·(14−i), i = 1…12, mod 11) mod 10. Thai digits, dashes and spaces are accepted.
 */
record RegistrationNumber(String digits) {
  private static final int LENGTH = 13;
  private static final char THAI_ZERO = '๐';
  private static final char THAI_NINE = '๙';

  /** Empty when it is none. */
  static Optional<RegistrationNumber> read(String written) {
    var digits = new StringBuilder();
    for (char letter : written.toCharArray()) {
      if (letter >= '0' && letter <= '9') {
        digits.append(letter);
      } else if (letter >= THAI_ZERO && letter <= THAI_NINE) {
        digits.append((char) ('0' + letter - THAI_ZERO));
      } else if (letter != '-' && letter != '–' && !Character.isWhitespace(letter)) {
        return Optional.empty();
      }
    }
    return Optional.of(digits.toString())
        .filter(RegistrationNumber::isRight)
        .map(RegistrationNumber::new);
  }

  private static boolean isRight(String digits) {
    return digits.length() == LENGTH
        && digits.charAt(0) == '0'
        && digits.charAt(LENGTH - 1) == checkDigit(digits);
  }

  private static char checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += (digits.charAt(i) - '0') * (LENGTH - i);
    }
    return (char) ('0' + (11 - sum % 11) % 10);
  }
}
