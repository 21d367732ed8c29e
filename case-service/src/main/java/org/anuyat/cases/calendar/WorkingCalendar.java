package org.anuyat.cases.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The office's opening times of a span of days, and what is reckoned with them. Office time is the
 * time the office is open; outside of it nothing runs. Whatever would leave the span is unknown and
 * therefore empty.
 */
public final class WorkingCalendar {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final String version;
  private final LocalDate from;
  private final long[] opens;
  private final long[] closes;

  /** Office seconds before each day's opening. */
  private final long[] before;

  /**
   * @param days opening and closing of each working day, epoch seconds, alternating and ascending
   */
  public WorkingCalendar(String version, LocalDate from, long[] days) {
    this.version = version;
    this.from = from;
    int count = days.length / 2;
    opens = new long[count];
    closes = new long[count];
    before = new long[count];
    long sum = 0;
    for (int i = 0; i < count; i++) {
      opens[i] = days[2 * i];
      closes[i] = days[2 * i + 1];
      before[i] = sum;
      sum += closes[i] - opens[i];
    }
  }

  /** intake's version of the calendar. */
  public String version() {
    return version;
  }

  /** Whether office time is known from this moment on. */
  public boolean reachesBackTo(Instant moment) {
    return !dateOf(moment).isBefore(from);
  }

  /** Office time between two moments; none when they are not in order. */
  public Duration officeTime(Instant start, Instant end) {
    return Duration.ofSeconds(Math.max(0, elapsed(end) - elapsed(start)));
  }

  /** The moment at which so much office time has passed: a closing time rather than an opening. */
  public Optional<Instant> after(Instant start, Duration officeTime) {
    if (officeTime.isZero()) {
      return Optional.of(start);
    }
    long wanted = elapsed(start) + officeTime.toSeconds();
    for (int day = firstDayClosingAfter(start.getEpochSecond()); day < opens.length; day++) {
      if (wanted <= before[day] + closes[day] - opens[day]) {
        return Optional.of(Instant.ofEpochSecond(opens[day] + wanted - before[day]));
      }
    }
    return Optional.empty();
  }

  /** Close of business of the {@code days}-th working day after the day of {@code start}. */
  public Optional<Instant> closeOfDay(Instant start, int days) {
    int index = firstDayOn(dateOf(start).plusDays(1)) + days - 1;
    return index < closes.length
        ? Optional.of(Instant.ofEpochSecond(closes[index]))
        : Optional.empty();
  }

  /** Opening of the {@code days}-th working day before the day of {@code due}; 0 is that day. */
  public Optional<Instant> openingBefore(Instant due, int days) {
    int index = firstDayOn(dateOf(due)) - days;
    return index >= 0 && index < opens.length
        ? Optional.of(Instant.ofEpochSecond(opens[index]))
        : Optional.empty();
  }

  private long elapsed(Instant moment) {
    int day = firstDayClosingAfter(moment.getEpochSecond());
    if (day == opens.length) {
      return day == 0 ? 0 : before[day - 1] + closes[day - 1] - opens[day - 1];
    }
    return before[day] + Math.max(0, moment.getEpochSecond() - opens[day]);
  }

  private int firstDayOn(LocalDate date) {
    return firstDayClosingAfter(date.atStartOfDay(BANGKOK).toEpochSecond());
  }

  private int firstDayClosingAfter(long second) {
    int low = 0;
    int high = closes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (closes[middle] > second) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static LocalDate dateOf(Instant moment) {
    return moment.atZone(BANGKOK).toLocalDate();
  }
}
