package org.anuyat.permit.bynumber;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is printed, {@code 1/2569}.
 *
 * @param year Buddhist year
 */
record PrintedNumber(int sequence, int year) {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,7}) */ *([0-9]{4})");
  private static final char THAI_ZERO = '๐';

  /** Reads Thai digits, too. */
  static Optional<PrintedNumber> read(String text) {
    StringBuilder digits = new StringBuilder();
    Normalizer.normalize(text.strip(), Normalizer.Form.NFKC)
        .chars()
        .map(c -> c >= THAI_ZERO && c <= THAI_ZERO + 9 ? c - THAI_ZERO + '0' : c)
        .forEach(c -> digits.append((char) c));
    Matcher number = FORM.matcher(digits);
    return number.matches()
        ? Optional.of(
            new PrintedNumber(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))))
        : Optional.empty();
  }
}
