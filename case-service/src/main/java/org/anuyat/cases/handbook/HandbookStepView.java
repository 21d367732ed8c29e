package org.anuyat.cases.handbook;

import org.anuyat.cases.procedure.HandbookStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of the office with its time in words. */
@Schema(name = "HandbookStepInWords", description = "One step of the office with its time")
public record HandbookStepView(
    String th,
    String en,
    @Schema(examples = "5 วันทำการ") String timeTh,
    @Schema(examples = "5 working days") String timeEn) {

  static HandbookStepView of(HandbookStep step) {
    return new HandbookStepView(
        step.th(), step.en(), step.timeInWords().th(), step.timeInWords().en());
  }
}
