package org.anuyat.cases.historycheck;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.HistoryBreak;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run as the API shows it. */
@Schema(
    name = "HistoryCheck",
    description = "A run over all histories: how far it is, what it found")
public record HistoryCheckView(
    UUID checkId,
    State state,
    @Schema(description = "The person, the token's sub") String startedBy,
    Instant startedAt,
    @Schema(description = "Null while it runs") Instant finishedAt,
    long casesChecked,
    long linesChecked,
    @Schema(description = "Cases whose history is not whole; 0 is what it should be")
        long brokenCases,
    @Schema(description = "Null when none is broken so far") BrokenCase firstBroken) {

  /** Whether it goes on. */
  @Schema(name = "HistoryCheckState")
  enum State {
    RUNNING,
    FINISHED
  }

  /** The first case whose history is broken. */
  @Schema(description = "The first case whose history is broken")
  record BrokenCase(
      String municipality,
      UUID caseId,
      @Schema(examples = "1/2569") String caseNumber,
      HistoryBreak broken) {}

  static HistoryCheckView of(HistoryCheckRun run) {
    return new HistoryCheckView(
        run.id,
        run.finishedAt == null ? State.RUNNING : State.FINISHED,
        run.startedBy,
        run.startedAt,
        run.finishedAt,
        run.casesChecked,
        run.linesChecked,
        run.brokenCases,
        run.firstBrokenCase == null
            ? null
            : new BrokenCase(
                run.firstBrokenMunicipality,
                run.firstBrokenCase,
                run.firstBrokenNumber,
                new HistoryBreak(run.firstBrokenSeq, run.firstBrokenFault)));
  }
}
