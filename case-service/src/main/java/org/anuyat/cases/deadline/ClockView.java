package org.anuyat.cases.deadline;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The clocks of a case as the API shows them. */
@Schema(name = "CaseClock", description = "What is due of the case, when, and why then")
public record ClockView(
    @Schema(description = "Whether intake has answered: due dates are not known before")
        boolean known,
    @Schema(
            description = "The working calendar's version the due dates are reckoned by",
            examples = "2569-2/3")
        String calendarVersion,
    @Schema(description = "Start of the service clock (4.9)") Instant deemedReceivedAt,
    List<OneClock> clocks,
    @Schema(description = "Other things that are due of the case") List<OtherDue> others,
    @Schema(description = "Due dates that moved because the calendar changed")
        List<DeadlineChange.View> changes,
    @Schema(description = "Reasons for the delay the applicant was told, the first first")
        List<ToldDelay> delayReasons,
    @Schema(description = "When the mail with the decision left the office") Instant resultToldAt) {

  /** One clock with its trace. */
  @Schema(name = "Clock", description = "One clock with its starts, pauses and resumes")
  public record OneClock(
      DeadlineKind kind,
      String nameTh,
      String nameEn,
      ClockKind.State state,
      Instant startedAt,
      int workingDays,
      @Schema(description = "Null while it is paused with time left, and until it is known")
          Instant dueAt,
      boolean late,
      List<Turn> trace) {
    static OneClock of(ClockReading reading) {
      DeadlineKind kind = DeadlineKind.of(reading.kind());
      return new OneClock(
          kind,
          kind.nameTh(),
          kind.nameEn(),
          reading.state(),
          reading.startedAt(),
          reading.workingDays(),
          reading.dueAt().orElse(null),
          reading.late(),
          reading.turns());
    }
  }

  /** Something else that is due. */
  @Schema(name = "OtherDue", description = "Something else that is due of the case")
  public record OtherDue(
      DeadlineKind kind,
      String nameTh,
      String nameEn,
      ClockKind.State state,
      Instant dueAt,
      boolean late,
      @Schema(description = "What to do about it, in Thai") String nextStepTh,
      @Schema(description = "What to do about it") String nextStep) {
    static OtherDue of(Due due) {
      return new OtherDue(
          due.kind(),
          due.kind().nameTh(),
          due.kind().nameEn(),
          due.state(),
          due.dueAt(),
          due.late(),
          due.kind().nextStepTh(),
          due.kind().nextStep());
    }
  }

  /** A reason for the delay, as it was told. */
  @Schema(name = "ToldDelay", description = "A reason for the delay, as it was told")
  public record ToldDelay(Instant at, String byName, String reason, String reasonEn) {}
}
