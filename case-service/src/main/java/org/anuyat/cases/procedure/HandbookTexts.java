package org.anuyat.cases.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the citizen handbook (คู่มือสำหรับประชาชน, PREP.2) says besides the terms themselves.
 *
 * @param criteria rules and conditions of an approval
 * @param steps what the office does, in order
 * @param legalBasis the acts and by-laws
 * @param whereToApply null where the announced mailbox is all there is to say
 */
@Schema(description = "What the citizen handbook says besides the terms themselves (PREP.2)")
public record HandbookTexts(
    @Size(max = 50) List<@Valid @NotNull Bilingual> criteria,
    @Size(max = 30) List<@Valid @NotNull HandbookStep> steps,
    @Size(max = 30) List<@Valid @NotNull Bilingual> legalBasis,
    @Schema(description = "Where and how to apply, besides the announced mailbox") @Valid
        Bilingual whereToApply) {

  static final HandbookTexts NONE = new HandbookTexts(null, null, null, null);

  public HandbookTexts {
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
    steps = steps == null ? List.of() : List.copyOf(steps);
    legalBasis = legalBasis == null ? List.of() : List.copyOf(legalBasis);
  }

  /** Working days all steps take together. */
  @JsonIgnore
  int workingDays() {
    return steps.stream().mapToInt(HandbookStep::wholeWorkingDays).sum();
  }
}
