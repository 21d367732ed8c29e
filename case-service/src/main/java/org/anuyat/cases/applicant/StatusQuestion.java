package org.anuyat.cases.applicant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a reply asks where the case stands: its first line, as far as the applicant wrote it
 * himself, is {@code สถานะ} or {@code STATUS} and nothing else. Quoted lines above it, marks around
 * it and a polite word behind it do not matter.
 */
final class StatusQuestion {
  private static final Pattern WORD =
      Pattern.compile("(status|สถานะ)( ?(ค่ะ|คะ|ครับ|คับ|ขอบคุณ))?");
  private static final Pattern MARKS = Pattern.compile("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$");

  /** What mail programs put above the mail that is answered. */
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?i)(on|le|am|เมื่อ|วันที่|ใน) .{4,300}(wrote|a écrit|schrieb|เขียนว่า|เขียน) ?:");

  private StatusQuestion() {}

  /**
   * @param text of the mail, quotes and all; may be null
   */
  static boolean isAskedIn(String text) {
    return text != null
        && text.lines()
            .map(String::strip)
            .filter(line -> !line.startsWith(">") && !ATTRIBUTION.matcher(line).matches())
            .map(StatusQuestion::bare)
            .filter(line -> !line.isEmpty())
            .findFirst()
            .filter(line -> WORD.matcher(line).matches())
            .isPresent();
  }

  private static String bare(String line) {
    String plain =
        Normalizer.normalize(line, Normalizer.Form.NFKC)
            .replaceAll("\\p{Cf}", "")
            .toLowerCase(Locale.ROOT);
    return MARKS.matcher(plain).replaceAll("");
  }
}
