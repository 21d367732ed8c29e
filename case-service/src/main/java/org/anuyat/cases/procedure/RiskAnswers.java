package org.anuyat.cases.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The six impacts the guideline weighs (rule 2.1.2): what would follow if this procedure served
 * somebody under another's name. A question without an answer counts as none.
 */
@Schema(
    description =
        "The six impacts of rule 2.1.2: what would follow if the procedure served somebody under"
            + " another's name. The highest answer sets the level of assurance; a missing one"
            + " counts as NONE.")
public record RiskAnswers(
    @Schema(description = "Harm to somebody's reputation", examples = "LOW") Impact reputation,
    @Schema(description = "Financial loss", examples = "MODERATE") Impact financialLoss,
    @Schema(description = "Harm to the agency's operations") Impact harmToOperations,
    @Schema(description = "Disclosure of confidential data") Impact disclosureOfConfidentialData,
    @Schema(description = "Danger to somebody's safety") Impact personalSafety,
    @Schema(description = "Civil or criminal violation") Impact civilOrCriminalViolation) {

  /** Every question answered with none. */
  public static final RiskAnswers NONE = new RiskAnswers(null, null, null, null, null, null);

  public RiskAnswers {
    reputation = orNone(reputation);
    financialLoss = orNone(financialLoss);
    harmToOperations = orNone(harmToOperations);
    disclosureOfConfidentialData = orNone(disclosureOfConfidentialData);
    personalSafety = orNone(personalSafety);
    civilOrCriminalViolation = orNone(civilOrCriminalViolation);
  }

  @JsonIgnore
  public Impact highest() {
    return Stream.of(
            reputation,
            financialLoss,
            harmToOperations,
            disclosureOfConfidentialData,
            personalSafety,
            civilOrCriminalViolation)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Impact orNone(Impact answer) {
    return answer == null ? Impact.NONE : answer;
  }
}
