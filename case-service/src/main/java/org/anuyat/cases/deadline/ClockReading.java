package org.anuyat.cases.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a clock stands.
 *
 * @param dueAt empty while it is paused with time left, and while the calendar is not known
 * @param late whether the due date passed before the clock ended, or has passed by now
 */
record ClockReading(
    ClockKind kind,
    ClockKind.State state,
    Instant startedAt,
    int workingDays,
    Optional<Instant> dueAt,
    boolean late,
    List<Turn> turns) {
  ClockReading {
    turns = List.copyOf(turns);
  }
}
