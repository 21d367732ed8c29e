package org.anuyat.cases.procedure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Evidence needs no certifying signature by who sends it (G2, T1.5): no document may ask for it.
 */
final class SenderCertification {
  private static final Pattern ASKED =
      Pattern.compile(
          "รับรอง\\s*สำเนา"
              + "|สำเนา[^,;()]{0,80}?(?:ที่|ซึ่ง|พร้อม|และ)\\s*รับรอง(?:ถูกต้อง|ความถูกต้อง|ทุกหน้า|โดยผู้)"
              + "|(?:ลงนาม|ลงชื่อ|ลงลายมือชื่อ)\\s*รับรอง(?:ถูกต้อง|ความถูกต้อง|ทุกหน้า|เอกสาร)"
              + "|certified\\s+(?:true\\s+)?cop(?:y|ies)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NOT_NEEDED =
      Pattern.compile(
          "ไม่(?:ต้อง|จำเป็นต้อง)\\s*(?:ลงนาม|ลงลายมือชื่อ)?\\s*รับรอง\\s*(?:สำเนา)?|no\\s+certified\\s+cop(?:y|ies)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SenderCertification() {}

  /** The document that asks for it; empty when none does. */
  static Optional<String> askedIn(ProcedureTerms terms) {
    return terms.requiredDocuments().stream()
        .filter(document ->
            Stream.of(
                    document.nameTh(),
                    document.nameEn(),
                    document.conditionTh(),
                    document.conditionEn())
                .anyMatch(SenderCertification::asks))
        .findFirst()
        .map(document -> "Document " + document.code() + ": " + document.nameTh());
  }

  private static boolean asks(String text) {
    return text != null && ASKED.matcher(NOT_NEEDED.matcher(text).replaceAll(" ")).find();
  }
}
