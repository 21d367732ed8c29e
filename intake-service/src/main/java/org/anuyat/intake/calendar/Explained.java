package org.anuyat.intake.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A moment the legal clock answers, with its reasons in the order of reasoning.
 *
 * @param calendarVersion the version of the calendar it was reckoned by
 */
public record Explained(Instant at, List<Words> reasons, String calendarVersion) {

  public Explained {
    reasons = List.copyOf(reasons);
  }

  /** The reasons in Thai. */
  public List<String> trace() {
    return reasons.stream().map(Words::th).toList();
  }

  /** The same reasons in English. */
  public List<String> traceEn() {
    return reasons.stream().map(Words::en).toList();
  }
}
