package org.anuyat.cases.privacy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Thai national ID: 13 digits, the last one a check digit. It lives in memory only; what is kept
 * is {@link PersonKeys#of} and {@link #masked}.
 *
 * @param digits 13 Arabic digits
 */
public record NationalId(String digits) {
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-‐–.]");
  private static final Pattern THIRTEEN = Pattern.compile("[0-9]{13}");

  /** Reads Thai or Arabic digits with or without dashes, dots and spaces; empty if not 13. */
  public static Optional<NationalId> read(String written) {
    if (written == null) {
      return Optional.empty();
    }
    String digits = SEPARATORS.matcher(ThaiDigits.toArabic(written)).replaceAll("");
    return THIRTEEN.matcher(digits).matches()
        ? Optional.of(new NationalId(digits))
        : Optional.empty();
  }

  /** Whether the last digit is (11 − Σ dᵢ·(14−i) mod 11) mod 10 over the first twelve. */
  public boolean hasRightCheckDigit() {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (13 - i);
    }
    return (11 - sum % 11) % 10 == digits.charAt(12) - '0';
  }

  /** For people to tell two apart: {@code x-xxxx-xxxxx-70-8}. */
  public String masked() {
    return "x-xxxx-xxxxx-" + digits.substring(10, 12) + "-" + digits.charAt(12);
  }

  /** Masked, so that no log shows it. */
  @Override
  public String toString() {
    return masked();
  }
}
