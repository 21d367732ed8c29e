package org.anuyat.intake.proposal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value behind a label, if it can be one. */
record LabelValue(
    ProposedField field, String value, Confidence confidence, String reasonTh, String reasonEn) {

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,24}");
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+?66[\\s.()-]*0?|0)(?:[\\s.()-]*[0-9]){8,9}(?![0-9])");
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?iu)\\s{5,}|\\t|[|;,]|[.…_]{2,}|\\s(?:อายุ|สัญชาติ|อยู่บ้าน|ตำแหน่ง|วันที่|ผู้ยื่น|ผู้ขอ|age|date)");
  private static final Pattern TITLED =
      Pattern.compile(
          "^(?:นาย|นาง|นางสาว|น\\.\\s?ส\\.|ด\\.\\s?[ชญ]\\.|ว่าที่|ดร\\.|บริษัท|ห้างหุ้นส่วน|Mr|Mrs|Ms|Miss)");
  private static final Pattern CHANNEL_WORD =
      Pattern.compile("(?iu)โทร|line|ไลน์|ไปรษณีย์|ด้วยตนเอง|phone|post|in person");
  private static final int LONGEST = 200;

  static Optional<LabelValue> of(Label label, String raw) {
    String value = trimmed(raw);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (label) {
      case NAME_OF_APPLICANT, SIGNED, NAME -> name(value).map(v -> applicant(v, Confidence.HIGH));
      case DECLARED ->
          name(value).filter(TITLED.asPredicate()).map(v -> applicant(v, Confidence.HIGH));
      case FIRST_NAME -> name(value).map(v -> applicant(v, Confidence.MEDIUM));
      case SURNAME -> Optional.empty();
      case ID_NUMBER -> IdNumber.in(value).map(LabelValue::id);
      case PHONE_NUMBER -> phone(value);
      case ADDRESS ->
          address(value)
              .or(() ->
                  CHANNEL_WORD.matcher(value).find()
                      ? channel(value, Confidence.LOW)
                      : Optional.empty());
      case CHANNEL -> channel(value, Confidence.HIGH);
      case MATTER, REQUESTED ->
          Optional.of(
              new LabelValue(
                  ProposedField.REQUEST,
                  shortened(value),
                  Confidence.MEDIUM,
                  "ข้อความหลังป้ายชื่อเรื่องหรือคำขอ",
                  "stated behind a label for the request"));
    };
  }

  /** A person's or company's name: letters, no number, no address. */
  static Optional<String> name(String raw) {
    String value = AFTER_NAME.split(trimmed(raw), 2)[0];
    value = trimmed(value.replaceAll("^\\(+|\\)+$", ""));
    boolean isName =
        value.codePoints().filter(Character::isLetter).count() >= 2
            && value.length() <= 120
            && value.chars().noneMatch(c -> Character.isDigit(c) || "@<>:{}[]".indexOf(c) >= 0);
    return isName ? Optional.of(value.replaceAll("\\s+", " ")) : Optional.empty();
  }

  private static LabelValue applicant(String name, Confidence confidence) {
    return new LabelValue(
        ProposedField.APPLICANT_NAME,
        name,
        confidence,
        "ชื่อที่ระบุในข้อความ ถือเป็นลายมือชื่ออิเล็กทรอนิกส์ประเภทที่ 1",
        "name stated in the text: a type-1 signature (T1.7)");
  }

  private static LabelValue id(IdNumber number) {
    boolean valid = number.isValid();
    return new LabelValue(
        number.isJuristic() ? ProposedField.JURISTIC_ID : ProposedField.NATIONAL_ID,
        number.digits(),
        valid ? Confidence.HIGH : Confidence.LOW,
        valid ? "เลขหลักตรวจสอบถูกต้อง" : "เลขหลักตรวจสอบไม่ถูกต้อง โปรดสอบถามผู้ยื่นคำขอ",
        valid ? "the check digit is right" : "the check digit is wrong: ask the applicant");
  }

  private static Optional<LabelValue> phone(String value) {
    Matcher number = PHONE.matcher(asciiDigits(value));
    if (!number.find()) {
      return Optional.empty();
    }
    String digits = number.group().replaceAll("[^0-9]", "").replaceFirst("^660?", "0");
    return digits.matches("0[1-9][0-9]{7,8}")
        ? Optional.of(
            new LabelValue(
                ProposedField.PHONE,
                digits,
                Confidence.HIGH,
                "หมายเลขโทรศัพท์หลังป้ายชื่อ",
                "phone number behind its label"))
        : Optional.empty();
  }

  private static Optional<LabelValue> address(String value) {
    Matcher address = EMAIL.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC));
    return address.find()
        ? Optional.of(
            new LabelValue(
                ProposedField.REPLY_ADDRESS,
                address.group().toLowerCase(Locale.ROOT),
                Confidence.HIGH,
                "ที่อยู่อีเมลที่ผู้ส่งขอให้ติดต่อกลับ",
                "address the sender asks to be answered at"))
        : Optional.empty();
  }

  private static Optional<LabelValue> channel(String value, Confidence confidence) {
    return Optional.of(
        new LabelValue(
            ProposedField.REPLY_CHANNEL,
            shortened(value),
            confidence,
            "ช่องทางที่ผู้ส่งขอให้ติดต่อกลับ",
            "channel the sender asks to be answered by"));
  }

  private static String asciiDigits(String value) {
    StringBuilder ascii = new StringBuilder();
    for (char c : Normalizer.normalize(value, Normalizer.Form.NFKC).toCharArray()) {
      ascii.append(Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c);
    }
    return ascii.toString().replaceAll("[‐‑–—]", "-");
  }

  private static String trimmed(String value) {
    return value.replaceAll("^[\\s.…_|*]+|[\\s.…_|*]+$", "");
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }
}
