package org.anuyat.cases.identity;

import java.time.Instant;
import java.util.List;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.anuyat.cases.procedure.RiskAnswers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the proof of the applicant's identity stands. */
@Schema(name = "Identity", description = "Where the proof of the applicant's identity stands")
record IdentityView(
    @Schema(description = "What the procedure answered (rule 2.1.2)") RiskAnswers risk,
    AssuranceLevel level,
    String levelTh,
    String levelEn,
    @Schema(description = "Level LOW needs none (rule 2.1.1)") boolean needsProof,
    @Schema(description = "Null until it is confirmed") Instant confirmedAt,
    @Schema(description = "Whether the checks made so far prove it") boolean proven,
    @Schema(description = "Any one of them proves it") List<WayView> ways,
    @Schema(description = "Lowest level of a digital ID that counts", examples = "2.1")
        String minimumIal,
    @Schema(description = "In the order in which they were made; of each kind the latest counts")
        List<CheckView> checks,
    List<ExaminationView> examinations,
    @Schema(description = "Proofed earlier from this mail address, and until when (rule 2.2)")
        List<PersonView> proofedBefore,
    @Schema(description = "Who answers for personal data (rule 2.5); null until named")
        String responsible,
    List<Advice> nextSteps) {

  /** One way to prove the identity. */
  @Schema(name = "IdentityWay", description = "A set of checks that must all pass")
  record WayView(List<StepView> checks, boolean passed) {}

  /** One check of a way. */
  @Schema(name = "IdentityStep", description = "One check of a way")
  record StepView(CheckKind kind, String nameTh, String nameEn, boolean passed) {}
}
