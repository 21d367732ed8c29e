package org.anuyat.cases.identity;

import java.util.ArrayList;
import java.util.List;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer can do next about the applicant's identity. */
@Schema(name = "IdentityAdvice", description = "What an officer can do next")
record Advice(
    @Schema(
            description = "The operation below …/case-files/{caseId}/",
            examples = "identity/checks")
        String operation,
    @Schema(description = "The kind of check to make, or null") CheckKind check,
    String textTh,
    String textEn) {

  static List<Advice> of(
      Standing standing, AssuranceLevel level, boolean confirmed, boolean known) {
    var advice = new ArrayList<Advice>();
    if (confirmed) {
      return advice;
    }
    if (standing.isProven(level)) {
      advice.add(
          new Advice(
              "confirm-identity",
              null,
              "ตรวจครบแล้ว ยืนยันตัวตนได้",
              "All checks have passed: confirm the identity"));
      return advice;
    }
    if (known) {
      advice.add(
          new Advice(
              "identity/reliance",
              CheckKind.EARLIER_PROOFING,
              "ผู้ยื่นเคยพิสูจน์ตัวตนแล้ว ใช้ผลครั้งก่อนได้",
              "The applicant was proofed before: rely on it"));
    }
    if (!level.needsProof()) {
      advice.add(
          new Advice(
              "submit-for-approval",
              null,
              "ความเสี่ยงต่ำ ไม่ต้องพิสูจน์ตัวตน",
              "Low risk: no proof is needed"));
      return advice;
    }
    for (CheckKind missing : standing.missing(level)) {
      advice.add(
          new Advice(
              missing == CheckKind.EXTERNAL_DIGITAL_ID
                  ? "identity/digital-id-links"
                  : "identity/checks",
              missing,
              "ยังขาด: " + missing.nameTh(),
              "Still missing: " + missing.nameEn()));
    }
    if (standing.has(CheckResult.FAILED) || standing.has(CheckResult.INCONCLUSIVE)) {
      advice.addAll(afterDoubt());
    }
    return advice;
  }

  private static List<Advice> afterDoubt() {
    return List.of(
        new Advice(
            "request-items",
            null,
            "ขอหลักฐานใหม่จากผู้ยื่น เช่น ภาพถ่ายที่ชัดเจน",
            "Ask the applicant for better evidence, such as a clear photo"),
        new Advice(
            "identity/checks",
            CheckKind.APPEARANCE_IN_PERSON,
            "นัดให้มาแสดงตนต่อเจ้าหน้าที่",
            "Invite the applicant to appear in person"),
        new Advice(
            "return",
            null,
            "หากพิสูจน์ตัวตนไม่ได้ คืนคำขอพร้อมเหตุผล",
            "If the identity cannot be proven, return the application with the reasons"));
  }
}
