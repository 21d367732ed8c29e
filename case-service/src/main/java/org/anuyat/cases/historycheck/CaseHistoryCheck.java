package org.anuyat.cases.historycheck;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.HistoryBreak;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether one case's history is what was written. */
@Schema(description = "Whether one case's history is what was written")
public record CaseHistoryCheck(
    UUID caseId,
    @Schema(examples = "1/2569") String caseNumber,
    boolean whole,
    @Schema(description = "Lines that are there", examples = "8") int lines,
    @Schema(description = "Null when it is whole") HistoryBreak firstBroken,
    Instant checkedAt) {}
