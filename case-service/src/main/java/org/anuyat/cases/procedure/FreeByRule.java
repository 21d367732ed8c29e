package org.anuyat.cases.procedure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Copies certified by the agency and checks of a permit cost nothing (3.3, 4.3, 7.3), whatever a
 * charge for them is called and wherever in the terms it stands.
 */
final class FreeByRule {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** What is free: certified copies, certifying of copies, checks of a permit or licence. */
  private static final Pattern FREE =
      Pattern.compile(
          "รับรอง\\s*(?:ความถูกต้อง(?:ของ)?)?\\s*(?:เอกสาร)?สำเนา|สำเนา\\s*(?:เอกสาร)?(?:ที่|ซึ่ง)?\\s*"
              + "(?:เจ้าหน้าที่)?\\s*(?:ได้)?\\s*รับรอง"
              + "|ตรวจ(?:สอบ|ดู)?\\s*(?:ข้อมูล|สถานะ|ความถูกต้อง|ความถูกต้องของ)?\\s*ใบอนุญาต"
              + "|certif(?:ied|ying|ication)\\s+(?:of\\s+)?(?:a\\s+|an\\s+|the\\s+)?(?:true\\s+)?cop(?:y|ies)"
              + "|(?:check(?:ing)?|verif(?:y|ying|ication))\\s+(?:of\\s+)?(?:a\\s+|the\\s+)?(?:permit|licen[cs]e)"
              + "|(?:permit|licen[cs]e)\\s+(?:check|verification)",
          FLAGS);

  private static final Pattern CHARGE =
      Pattern.compile(
          "ค่าธรรมเนียม|ค่าบริการ|ค่ารับรอง|ค่าตรวจ|ค่าใช้จ่าย|ใบเสร็จ|ชำระ|บาท|\\bfees?\\b|\\bcharges?\\b|\\bpa(?:y|id|yment)\\b"
              + "|receipt|baht",
          FLAGS);

  /** Says that there is no charge. */
  private static final Pattern NO_CHARGE =
      Pattern.compile(
          "(?:ไม่(?:มี|เสีย|เก็บ|คิด|ต้องชำระ|ต้องเสีย|เรียกเก็บ)|ยกเว้น)\\s*ค่า(?:ธรรมเนียม|บริการ|ใช้จ่าย)?(?:ใด\\s*ๆ)?"
              + "|free\\s+of\\s+charge|(?:no|without(?:\\s+a)?)\\s+(?:fee|charge)s?",
          FLAGS);

  private FreeByRule() {}

  /** The field that charges for what is free, and its text; empty when none does. */
  static Optional<String> chargeIn(ProcedureTerms terms) {
    if (terms.kind().freeByRule() && terms.hasFee()) {
      return Optional.of(
          "%s (%s) is free of charge by rule, fee must be null"
              .formatted(terms.kind(), terms.kind().nameEn()));
    }
    var texts = new LinkedHashMap<String, String>();
    addFee(terms, texts);
    addDocuments(terms, texts);
    addHandbook(terms.handbook(), texts);
    return texts.entrySet().stream()
        .filter(text -> charges(text.getKey(), text.getValue()))
        .findFirst()
        .map(text ->
            "%s charges for certified copies or permit checks: %s"
                .formatted(text.getKey(), text.getValue()));
  }

  /** A fee item charges by being one; other texts only when they speak of a charge. */
  private static boolean charges(String field, String text) {
    if (!FREE.matcher(text).find()) {
      return false;
    }
    return field.startsWith("fee.")
        || CHARGE.matcher(NO_CHARGE.matcher(text).replaceAll(" ")).find();
  }

  private static void addFee(ProcedureTerms terms, Map<String, String> texts) {
    if (terms.hasFee()) {
      for (int i = 0; i < terms.fee().items().size(); i++) {
        var item = terms.fee().items().get(i);
        String field = "fee.items[" + i + "]";
        texts.put(field + ".code", item.code().replace('-', ' '));
        texts.put(field + ".nameTh", item.nameTh());
        texts.put(field + ".nameEn", item.nameEn());
        texts.put(field + ".rule", item.rule().toString());
      }
      if (terms.fee().lateSurcharge() != null) {
        add(
            "fee.lateSurcharge",
            new Bilingual(
                terms.fee().lateSurcharge().textTh(), terms.fee().lateSurcharge().textEn()),
            texts);
      }
    }
  }

  private static void addDocuments(ProcedureTerms terms, Map<String, String> texts) {
    for (int i = 0; i < terms.requiredDocuments().size(); i++) {
      RequiredDocument document = terms.requiredDocuments().get(i);
      String field = "requiredDocuments[" + i + "]";
      texts.put(field + ".th", document.nameTh() + " " + orEmpty(document.conditionTh()));
      texts.put(field + ".en", document.nameEn() + " " + orEmpty(document.conditionEn()));
    }
  }

  private static void addHandbook(HandbookTexts handbook, Map<String, String> texts) {
    for (int i = 0; i < handbook.criteria().size(); i++) {
      add("handbook.criteria[" + i + "]", handbook.criteria().get(i), texts);
    }
    for (int i = 0; i < handbook.steps().size(); i++) {
      HandbookStep step = handbook.steps().get(i);
      add("handbook.steps[" + i + "]", new Bilingual(step.th(), step.en()), texts);
    }
    if (handbook.whereToApply() != null) {
      add("handbook.whereToApply", handbook.whereToApply(), texts);
    }
  }

  private static void add(String field, Bilingual text, Map<String, String> texts) {
    texts.put(field + ".th", text.th());
    texts.put(field + ".en", text.en());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
