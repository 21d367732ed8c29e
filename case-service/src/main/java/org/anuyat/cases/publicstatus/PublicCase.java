package org.anuyat.cases.publicstatus;

import java.time.Instant;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case as the public may know it. */
@Schema(description = "A case as the public may know it: no applicant, no officer, no inner step")
public record PublicCase(
    @Schema(examples = "05300118") String municipality,
    @Schema(examples = "1/2569") String caseNumber,
    @Schema(examples = "food-shop") String procedureCode,
    String procedureTh,
    String procedureEn,
    StatusText status,
    @Schema(description = "Since when it has this status") Instant since,
    @Schema(description = "When the application counts as received (rule 3.8)")
        Instant deemedReceivedAt,
    @Schema(
            description =
                "Until when the applicant may send what was asked for; null unless the case waits for"
                    + " him and the date is known")
        Instant itemsDeadline,
    @Schema(description = "Your own key of the application; null for a case you did not hand in")
        String applicationKey) {

  static PublicCase of(CaseFile caseFile, Instant since, String applicationKey) {
    var terms = caseFile.procedure().terms();
    CaseNumber number = caseFile.number();
    return new PublicCase(
        caseFile.municipality(),
        number.printed(),
        caseFile.procedure().code(),
        terms.nameTh(),
        terms.nameEn(),
        StatusText.of(caseFile.status().publicStatus()),
        since,
        caseFile.deemedReceivedAt(),
        switch (caseFile.status().publicStatus()) {
          case WAITING_FOR_APPLICANT -> caseFile.itemsDeadline().orElse(null);
          case RECEIVED,
              IN_PROGRESS,
              APPROVED,
              AWAITING_PAYMENT,
              COMPLETED,
              REJECTED,
              RETURNED,
              WITHDRAWN ->
              null;
        },
        applicationKey);
  }
}
