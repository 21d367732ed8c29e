package org.anuyat.cases.queue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseHistory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that was taken before others that came first, and why (4.1). */
@Schema(description = "A case that was taken before another that came first, and why (rule 4.1)")
public record OutOfTurnPick(
    UUID caseId,
    @Schema(examples = "7/2569") String caseNumber,
    @Schema(description = "The case whose turn it was", examples = "3/2569") String passedOver,
    String reason,
    @Schema(description = "The person, the token's sub") String by,
    String byName,
    Instant at) {

  /** How the case came to be reviewed, if that was not in its turn. */
  static Optional<OutOfTurnPick> of(CaseFile caseFile) {
    return caseFile.history().stream()
        .filter(line -> line.event() == CaseEventType.REVIEW_STARTED)
        .filter(line -> line.facts().containsKey("passedOver"))
        .findFirst()
        .map(OutOfTurnPick::of);
  }

  /** What a line tells that has a {@code passedOver}. */
  static OutOfTurnPick of(CaseHistory line) {
    CaseFile caseFile = line.caseFile();
    return new OutOfTurnPick(
        caseFile.id(),
        caseFile.number().printed(),
        line.facts().get("passedOver"),
        line.reason(),
        line.actor(),
        line.actorName(),
        line.at());
  }
}
