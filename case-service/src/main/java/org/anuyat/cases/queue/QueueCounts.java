package org.anuyat.cases.queue;

import java.util.List;
import java.util.Map;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.casefile.CaseTransitions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many cases stand where. */
@Schema(description = "How many cases of the municipality stand where")
public record QueueCounts(
    @Schema(description = "Cases that wait for review", examples = "12") long waiting,
    @Schema(description = "Cases that have not ended", examples = "40") long open,
    @Schema(description = "All cases", examples = "1250") long all,
    @Schema(description = "Every status, in the order of the way of a case")
        List<StatusCount> byStatus) {

  /** Cases in one status. */
  @Schema(description = "Cases in one status")
  record StatusCount(CaseStatus status, String nameTh, String nameEn, long cases) {}

  static QueueCounts of(Map<CaseStatus, Long> counts) {
    List<StatusCount> all =
        List.of(CaseStatus.values()).stream()
            .map(status ->
                new StatusCount(
                    status, status.nameTh(), status.nameEn(), counts.getOrDefault(status, 0L)))
            .toList();
    return new QueueCounts(
        counts.getOrDefault(CaseStatus.RECEIVED, 0L),
        all.stream()
            .filter(one -> !CaseTransitions.isEnd(one.status()))
            .mapToLong(StatusCount::cases)
            .sum(),
        all.stream().mapToLong(StatusCount::cases).sum(),
        all);
  }
}
