package org.anuyat.intake.calendar;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A deadline in working days.
 *
 * @param calendarVersion the version it was reckoned by; keep it beside the deadline
 */
public record Deadline(
    Instant deadline,
    @Schema(examples = "2569-2/1") String calendarVersion,
    List<String> trace,
    List<String> traceEn) {

  static Deadline of(Explained deadline) {
    return new Deadline(
        deadline.at(), deadline.calendarVersion(), deadline.trace(), deadline.traceEn());
  }
}
