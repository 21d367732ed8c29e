package org.anuyat.cases.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anuyat.cases.calendar.WorkingCalendar;
import org.anuyat.cases.deadline.ClockKind.State;

/**
 * Reads a clock from what happened to a case (4.9, 5.4).
 *
 * <p>The time allowed is the office time from the start to the close of business of the N-th
 * working day after it, which is how intake reckons a deadline. A pause adds exactly its office
 * time: paused time never counts, and not a minute is given away. Nothing else is looked at, so the
 * same case and calendar always give the same answer.
 */
final class ServiceClock {
  /** A stretch of time in which the clock ran; {@code end} is null while it runs. */
  private record Run(Instant start, Instant end) {}

  private final ClockKind kind;
  private final int workingDays;
  private final List<Turn> turns = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private State state;
  private Instant last;

  private ServiceClock(ClockKind kind, int workingDays) {
    this.kind = kind;
    this.workingDays = workingDays;
  }

  /**
   * @param earliest when the application counts as received: nothing is counted before
   * @param history in its order, the opening first
   * @return empty while the clock has not started
   */
  static Optional<ClockReading> read(
      ClockKind kind,
      int workingDays,
      Instant earliest,
      List<Happening> history,
      Optional<WorkingCalendar> calendar,
      Instant now) {
    var clock = new ServiceClock(kind, workingDays);
    clock.last = earliest;
    history.forEach(clock::turn);
    return clock.runs.isEmpty() ? Optional.empty() : Optional.of(clock.reading(calendar, now));
  }

  private void turn(Happening line) {
    // the opening counts from deemed receipt even when intake handed the mail in days later
    Instant at = state == null && runs.isEmpty() && kind != ClockKind.APPROVAL ? last : at(line);
    last = at;
    State next = kind.in(line.status());
    if (next == state || state == State.DONE || runs.isEmpty() && next != State.RUNNING) {
      return;
    }
    if (state == State.RUNNING) {
      runs.set(runs.size() - 1, new Run(runs.getLast().start(), at));
    }
    if (next == State.RUNNING) {
      runs.add(new Run(at, null));
    }
    turns.add(new Turn(at, change(next), TurnWords.th(line.event()), TurnWords.en(line.event())));
    state = next;
  }

  /** Never before what happened before it. */
  private Instant at(Happening line) {
    return line.at().isBefore(last) ? last : line.at();
  }

  private Turn.Change change(State next) {
    return switch (next) {
      case RUNNING -> state == null ? Turn.Change.STARTED : Turn.Change.RESUMED;
      case PAUSED -> Turn.Change.PAUSED;
      case DONE -> Turn.Change.ENDED;
    };
  }

  private ClockReading reading(Optional<WorkingCalendar> calendar, Instant now) {
    Instant started = runs.getFirst().start();
    Optional<Instant> due = calendar.flatMap(this::due);
    boolean late = due.filter(at -> isPassed(at, now)).isPresent();
    return new ClockReading(kind, state, started, workingDays, due, late, turns);
  }

  private Optional<Instant> due(WorkingCalendar calendar) {
    Instant started = runs.getFirst().start();
    Optional<Instant> unpaused = calendar.closeOfDay(started, workingDays);
    if (unpaused.isEmpty() || !calendar.reachesBackTo(started)) {
      return Optional.empty();
    }
    Duration left = calendar.officeTime(started, unpaused.get());
    for (Run run : runs) {
      Duration ran = run.end() == null ? null : calendar.officeTime(run.start(), run.end());
      if (ran == null || ran.compareTo(left) >= 0) {
        return calendar.after(run.start(), left);
      }
      left = left.minus(ran);
    }
    return state == State.DONE ? calendar.after(turns.getLast().at(), left) : Optional.empty();
  }

  private boolean isPassed(Instant due, Instant now) {
    Instant end = runs.getLast().end() == null ? now : runs.getLast().end();
    return due.isBefore(end);
  }
}
