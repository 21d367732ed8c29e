package org.anuyat.intake.inforequest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a letter that only asks for information. Whatever looks like an application as well stays
 * one: an officer can change that, a lost application nobody can.
 */
public final class InformationRequestPolicy {
  private static final Pattern NAMES_IT =
      Pattern.compile(
          "(?iu)ขอ(?:รับ|ใช้สิทธิ์?ขอ|ตรวจดู|สำเนา)?\\s?ข้อมูลข่าวสาร|คำขอข้อมูล|ขอข้อมูล"
              + "|information[\\s-]request|request for (?:public )?information");
  private static final Pattern ASKS =
      Pattern.compile(
          "(?iu)^\\s*(?:เรื่อง\\s*:?\\s*)?(?:ขอ)?(?:สอบถาม|ทราบ|คำแนะนำ|คำปรึกษา|เรียนถาม)|^\\s*(?:ขอเรียน)?ถาม"
              + "|^\\s*(?:question|enquiry|inquiry|asking)\\b");
  private static final Pattern APPLIES =
      Pattern.compile(
          "(?iu)ยื่นคำขอ|ยื่นคำร้อง|แบบคำขอ|คำขอรับ|คำขอต่อ|ขอยื่น|ขอต่ออายุ|ขอจดทะเบียน|ขออนุญาต|ร้องเรียน|ร้องทุกข์|อุทธรณ์"
              + "|เลข(?:บัตร)?ประจำตัวประชาชน|anuyat-form|\\bi (?:hereby )?apply\\b|application (?:form )?for");

  private InformationRequestPolicy() {}

  /**
   * Why the letter asks for information only; empty: it is, or may be, an application.
   *
   * @param hasFile whether anything is attached
   */
  public static Optional<String> reason(String subject, String text, boolean hasFile) {
    String unquoted =
        text.lines()
            .takeWhile(line -> !line.strip().matches("-{3,}.*|On .*wrote:"))
            .filter(line -> !line.stripLeading().startsWith(">"))
            .reduce("", (a, b) -> a + b + "\n");
    if (hasFile || applies(subject) || applies(unquoted)) {
      return Optional.empty();
    }
    Matcher named = NAMES_IT.matcher(subject);
    if (named.find()) {
      return Optional.of("the subject names it: " + named.group().toLowerCase(Locale.ROOT));
    }
    String first = subject.isBlank() ? firstLine(unquoted) : subject;
    Matcher asks = ASKS.matcher(first);
    return asks.find()
        ? Optional.of("it begins with a question: " + asks.group().strip().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static boolean applies(String text) {
    return APPLIES.matcher(text).find();
  }

  private static String firstLine(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }
}
