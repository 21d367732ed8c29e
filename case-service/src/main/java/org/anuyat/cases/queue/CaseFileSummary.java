package org.anuyat.cases.queue;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case in a list. */
@Schema(description = "A case in a list")
record CaseFileSummary(
    UUID caseId,
    @Schema(examples = "1/2569") String caseNumber,
    CaseStatus status,
    String statusTh,
    String statusEn,
    String procedureCode,
    String procedureTh,
    String procedureEn,
    String applicant,
    String subject,
    @Schema(description = "The person who last acted at the review desk, the token's sub")
        String reviewer,
    Instant arrivedAt,
    @Schema(description = "Start of the legal clock (rules 3.8, 4.9)") Instant deemedReceivedAt) {

  static CaseFileSummary of(CaseFile caseFile) {
    return new CaseFileSummary(
        caseFile.id(),
        caseFile.number().printed(),
        caseFile.status(),
        caseFile.status().nameTh(),
        caseFile.status().nameEn(),
        caseFile.procedure().code(),
        caseFile.procedure().terms().nameTh(),
        caseFile.procedure().terms().nameEn(),
        caseFile.applicant().displayName(),
        caseFile.subject(),
        caseFile.reviewer(),
        caseFile.arrivedAt(),
        caseFile.deemedReceivedAt());
  }
}
