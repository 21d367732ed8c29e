package org.anuyat.intake.proposal;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal as an officer reads it.
 *
 * @param value an ID number is masked
 * @param place the line of the text, or the file; null for the subject
 */
@Schema(name = "Proposal")
public record ProposalView(
    ProposedField field,
    @Schema(examples = "food-shop") String value,
    ProposalSource source,
    @Schema(examples = "3") String place,
    Confidence confidence,
    @Schema(examples = "พบรหัสกระบวนงาน “food-shop”") String reasonTh,
    @Schema(examples = "names the procedure's code \"food-shop\"") String reasonEn,
    Instant proposedAt) {

  static ProposalView of(Proposal p) {
    return new ProposalView(
        p.field, p.value, p.source, p.place, p.confidence, p.reasonTh, p.reasonEn, p.proposedAt);
  }
}
