package org.anuyat.cases.inforequest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was answered.
 *
 * @param channel how it went out
 * @param officerContact null when the permit register answered: its statement names the office
 * @param mailKey under which intake knows the mail; null when none was written here
 * @param by the officer (sub)
 */
@Schema(name = "GivenAnswer", description = "What was answered, with source and officer (rule 1.5)")
public record Answer(
    Outcome outcome,
    RequestChannel channel,
    String textTh,
    String textEn,
    List<String> dataSets,
    @Schema(examples = "ทะเบียนคุมใบอนุญาต กองสาธารณสุข") String source,
    boolean personalData,
    String by,
    String byName,
    @Schema(examples = "0 4400 0118 ต่อ 12") String officerContact,
    String mailKey) {
  public Answer {
    dataSets = List.copyOf(dataSets);
  }

  /** Whether the requester gets what he asked for. */
  @Schema(name = "AnswerOutcome")
  public enum Outcome {
    GIVEN,
    /** Refused by law or not held; the text says why, and the letter how to appeal. */
    NOT_GIVEN
  }
}
