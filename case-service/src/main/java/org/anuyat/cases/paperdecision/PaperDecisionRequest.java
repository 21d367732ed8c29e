package org.anuyat.cases.paperdecision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.cases.letter.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was signed on paper. */
@Schema(name = "PaperDecision", description = "What was signed on paper")
record PaperDecisionRequest(
    @Schema(description = "The signatory who signed, from …/signatories") @NotBlank @Size(max = 100)
        String approver,
    @Schema(description = "The day of the signature, as on the paper", examples = "2026-11-24")
        @NotNull
        LocalDate signedOn,
    @NotNull Decision decision,
    @Schema(
            description =
                "As on the paper; needed when rejected (the applicant is told) or sent back")
        @Size(max = 2000)
        String reason,
    @Schema(description = "In English; the Thai text stands in for it when missing")
        @Size(max = 2000)
        String reasonEn,
    @Schema(description = "The scan of the signed paper, a document of this case") @NotNull
        UUID scanDocumentId) {

  @Schema(name = "PaperDecisionKind")
  enum Decision {
    APPROVED,
    REJECTED,
    SENT_BACK
  }

  boolean lacksReason() {
    return decision != Decision.APPROVED && (reason == null || reason.isBlank());
  }

  Reason told() {
    return new Reason(reason, reasonEn);
  }
}
