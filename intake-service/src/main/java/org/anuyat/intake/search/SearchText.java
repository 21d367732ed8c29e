package org.anuyat.intake.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.intake.register.RegisterNumber;

/**
 * Text as it is searched: one way of writing for what Thai keyboards and mail programs write in
 * several (Thai digits, a split sara am, two sara e for a sara ae, zero-width spaces, width, case).
 */
public final class SearchText {
  private static final Pattern TONE_AFTER_NIKHAHIT =
      Pattern.compile("\u0E4D([\u0E48-\u0E4B])\u0E32");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})\\s*/\\s*(2[4-9][0-9]{2})");

  private SearchText() {}

  public static String normal(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{Cf}", "")
            .replace("\u0E40\u0E40", "\u0E41");
    plain = TONE_AFTER_NIKHAHIT.matcher(plain).replaceAll("$1\u0E4D\u0E32");
    return arabicDigits(plain).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /** The pattern for SQL LIKE that finds the text anywhere. */
  public static String anywhere(String text) {
    return "%" + normal(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  /** The register number, if the text is one: {@code 123/2569} or {@code ๑๒๓/๒๕๖๙}. */
  public static Optional<RegisterNumber> registerNumber(String text) {
    Matcher number = NUMBER.matcher(normal(text).replaceFirst("^(เลขรับ|เลขที่|no\\.?)\\s*", ""));
    return number.matches()
        ? Optional.of(
            new RegisterNumber(
                Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))))
        : Optional.empty();
  }

  private static String arabicDigits(String text) {
    StringBuilder arabic = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            arabic.append(Character.digit(c, 10));
          } else {
            arabic.appendCodePoint(c);
          }
        });
    return arabic.toString();
  }
}
