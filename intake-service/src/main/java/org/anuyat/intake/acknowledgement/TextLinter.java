package org.anuyat.intake.acknowledgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.intake.calendar.Words;
import org.anuyat.intake.municipality.Profile;

/** Tells what a text lacks to be an acknowledgement (rule A3.6), in Thai and in English. */
final class TextLinter {
  static final int LONGEST = 2000;

  private static final Set<String> PLACES =
      Set.of("{phone}", "{registerNumber}", "{received}", "{municipality}");
  private static final Pattern BRACES = Pattern.compile("\\{[^{}\\n]*\\}|[{}]");
  private static final Pattern THAI = Pattern.compile("\\p{IsThai}*ได้รับ\\p{IsThai}+");
  private static final Pattern ENGLISH =
      Pattern.compile("[A-Za-z]{2,}[^\\n]*\\breceived\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

  private TextLinter() {}

  static List<Words> lacks(String bodyTh, String bodyEn, Profile municipality) {
    List<Words> lacks = new ArrayList<>();
    if (!THAI.matcher(bodyTh).find()) {
      lacks.add(
          new Words(
              "ข้อความภาษาไทยต้องแจ้งว่าได้รับอีเมลแล้ว (มีคำว่า “ได้รับ”)",
              "the Thai text must say that the e-mail was received (“ได้รับ”)"));
    }
    if (!ENGLISH.matcher(bodyEn).find()) {
      lacks.add(
          new Words(
              "ข้อความภาษาอังกฤษต้องแจ้งว่าได้รับอีเมลแล้ว (มีคำว่า “received”)",
              "the English text must say that the e-mail was received (“received”)"));
    }
    if (!namesPhone(bodyTh, municipality)) {
      lacks.add(
          new Words(
              "ข้อความภาษาไทยต้องมีหมายเลขโทรศัพท์ของหน่วยงาน ({phone})",
              "the Thai text must give the agency's phone ({phone})"));
    }
    if (!namesPhone(bodyEn, municipality)) {
      lacks.add(
          new Words(
              "ข้อความภาษาอังกฤษต้องมีหมายเลขโทรศัพท์ของหน่วยงาน ({phone})",
              "the English text must give the agency's phone ({phone})"));
    }
    checkForm(bodyTh, lacks);
    checkForm(bodyEn, lacks);
    return lacks.stream().distinct().toList();
  }

  private static void checkForm(String body, List<Words> lacks) {
    if (body.length() > LONGEST) {
      lacks.add(
          new Words(
              "ข้อความแต่ละภาษายาวได้ไม่เกิน " + LONGEST + " ตัวอักษร",
              "each text is at most " + LONGEST + " characters long"));
    }
    if (CONTROL.matcher(body).find()) {
      lacks.add(
          new Words("ข้อความมีอักขระควบคุมที่ไม่อนุญาต", "the text holds control characters"));
    }
    Matcher braces = BRACES.matcher(body);
    while (braces.find()) {
      if (!PLACES.contains(braces.group())) {
        lacks.add(
            new Words(
                "ใช้ได้เฉพาะ {phone} {registerNumber} {received} {municipality} แต่พบ "
                    + braces.group(),
                "only {phone} {registerNumber} {received} {municipality} may stand in it, not "
                    + braces.group()));
      }
    }
  }

  private static boolean namesPhone(String body, Profile municipality) {
    return body.contains("{phone}") || body.contains(municipality.phone());
  }
}
