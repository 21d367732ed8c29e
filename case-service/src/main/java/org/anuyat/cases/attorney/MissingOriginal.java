package org.anuyat.cases.attorney;

import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper original that has not come yet. */
@Schema(name = "MissingOriginal", description = "An original of a power of attorney still to come")
record MissingOriginal(
    UUID caseId,
    @Schema(examples = "1/2569") String caseNumber,
    String grantor,
    String grantee,
    LocalDate originalDue,
    boolean overdue,
    @Schema(description = "What to do about it") String textTh,
    String textEn) {

  static MissingOriginal of(PowerOfAttorney power, CaseFile caseFile, LocalDate today) {
    boolean overdue = power.originalDue().isBefore(today);
    return new MissingOriginal(
        power.caseId(),
        caseFile.number().printed(),
        power.grantor(),
        power.grantee(),
        power.originalDue(),
        overdue,
        overdue
            ? "เลยกำหนดส่งต้นฉบับหนังสือมอบอำนาจแล้ว โปรดติดตามจากผู้ยื่นคำขอ และบันทึกเมื่อได้รับ"
            : "รอต้นฉบับหนังสือมอบอำนาจ โปรดบันทึกเมื่อได้รับ",
        overdue
            ? "The original is overdue: ask the applicant for it, and record it when it comes"
            : "The original is still to come: record it when it does");
  }
}
