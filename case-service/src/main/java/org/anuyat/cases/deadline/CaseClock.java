package org.anuyat.cases.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anuyat.cases.calendar.WorkingCalendar;

/**
 * Everything that is due of one case.
 *
 * @param calendar empty until intake has answered: the due dates are then not known
 */
record CaseClock(
    Optional<WorkingCalendar> calendar, List<ClockReading> readings, List<Due> others) {

  /** The clock of the whole service. */
  ClockReading service() {
    return readings.getFirst();
  }

  Optional<String> calendarVersion() {
    return calendar.map(WorkingCalendar::version);
  }

  /** All of it, each kind once. */
  List<Due> dues(int remindDaysBefore) {
    List<Due> dues = new ArrayList<>();
    for (ClockReading reading : readings) {
      Instant due = reading.dueAt().orElse(null);
      dues.add(
          new Due(
              DeadlineKind.of(reading.kind()),
              reading.state(),
              due,
              remindAt(due, remindDaysBefore),
              reading.late()));
    }
    for (Due due : others) {
      Instant remindAt =
          due.kind().isTheOffices() ? remindAt(due.dueAt(), remindDaysBefore) : due.remindAt();
      dues.add(new Due(due.kind(), due.state(), due.dueAt(), remindAt, due.late()));
    }
    return dues;
  }

  private Instant remindAt(Instant due, int days) {
    return due == null
        ? null
        : calendar.flatMap(known -> known.openingBefore(due, days)).orElse(due);
  }
}
