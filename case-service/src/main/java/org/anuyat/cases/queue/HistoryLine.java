package org.anuyat.cases.queue;

import java.time.Instant;
import java.util.Map;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseHistory;
import org.anuyat.cases.casefile.CaseStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a case's history as the API shows it. */
@Schema(description = "Who did what, when and why")
record HistoryLine(
    int seq,
    CaseEventType event,
    CaseStatus from,
    CaseStatus to,
    @Schema(description = "The person or service, the token's sub") String actor,
    String actorName,
    Instant at,
    String reason,
    @Schema(description = "What else people typed; erased with the reason")
        Map<String, String> details,
    @Schema(description = "What else the event told") Map<String, String> facts,
    @Schema(description = "SHA-256 over this line and the hash of the line before") String hash) {

  static HistoryLine of(CaseHistory line) {
    return new HistoryLine(
        line.seq(),
        line.event(),
        line.from(),
        line.to(),
        line.actor(),
        line.actorName(),
        line.at(),
        line.reason(),
        line.details(),
        line.facts(),
        line.hash());
  }
}
