package org.anuyat.permit.permit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which reminder is due on a day. */
final class Reminders {
  private Reminders() {}

  /**
   * Of the reminders whose day has come the latest, so that a service that was away does not send
   * three at once; none twice, and none whose day lay before the issue.
   *
   * @param sent the last one sent, in days before the end, or null
   */
  static Optional<Integer> due(
      List<Integer> days, LocalDate issuedOn, LocalDate end, Integer sent, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, end);
    if (left < 0) {
      return Optional.empty();
    }
    return days.stream()
        .filter(d -> d >= left)
        .min(Comparator.naturalOrder())
        .filter(d -> !issuedOn.isAfter(end.minusDays(d)))
        .filter(d -> sent == null || sent > d);
  }
}
