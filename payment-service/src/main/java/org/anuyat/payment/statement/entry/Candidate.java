package org.anuyat.payment.statement.entry;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fee an entry's money may be for. */
@Schema(description = "A fee the money may be for")
public record Candidate(
    UUID feeId,
    @Schema(examples = "AN00AAK5690000C7") String transactionId,
    @Schema(description = "0 to 100; 100 is an exact match", examples = "85") int score,
    @Schema(description = "Why, most weighty first") List<Reason> reasons) {

  /** The score of an entry whose Transaction ID, amount and fee leave no doubt. */
  public static final int EXACT = 100;

  /** One reason, and what it added to the score. */
  @Schema(name = "CandidateReason", description = "One reason for or against")
  public record Reason(
      @Schema(examples = "SAME_AMOUNT") String code,
      @Schema(description = "Points; 0 only informs", examples = "40") int points,
      String textTh,
      String textEn) {}
}
