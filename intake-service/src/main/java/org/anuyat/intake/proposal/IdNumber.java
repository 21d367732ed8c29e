package org.anuyat.intake.proposal;

import java.util.Optional;

/** A Thai national or juristic ID number of thirteen digits; the last one checks the others. */
record IdNumber(String digits) {

  IdNumber {
    if (!digits.matches("[0-9]{13}")) {
      throw new IllegalArgumentException("an ID number has thirteen digits");
    }
  }

  /** The number in a text that may hold Thai digits, dashes and spaces. */
  static Optional<IdNumber> in(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length() && digits.length() < 14; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(Character.digit(c, 10));
      } else if (!digits.isEmpty() && !isFiller(c)) {
        break;
      }
    }
    return digits.length() == 13 ? Optional.of(new IdNumber(digits.toString())) : Optional.empty();
  }

  private static boolean isFiller(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || "-–—‐‑._".indexOf(c) >= 0;
  }

  /** Whether d13 = (11 − Σ d_i·(14−i) mod 11) mod 10. */
  boolean isValid() {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (13 - i);
    }
    return (11 - sum % 11) % 10 == digits.charAt(12) - '0';
  }

  boolean isJuristic() {
    return digits.startsWith("0");
  }

  /** For showing: {@code 1-xxxx-xxxxx-70-8}. */
  String masked() {
    return digits.charAt(0) + "-xxxx-xxxxx-" + digits.substring(10, 12) + "-" + digits.charAt(12);
  }
}
