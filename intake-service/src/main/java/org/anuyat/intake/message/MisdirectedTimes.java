package org.anuyat.intake.message;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anuyat.intake.calendar.ArrivalExplanation;
import org.anuyat.intake.calendar.Explained;
import org.anuyat.intake.calendar.LegalClock;
import org.anuyat.intake.calendar.ThaiDates;

/**
 * The times of a mail that reached an officer first and the central mailbox later (rule A3.8): it
 * counts as received when the officer had it, and is acknowledged by when the central mailbox did.
 */
final class MisdirectedTimes {

  /** An officer who passes mail on later than this is not believed by a machine. */
  private static final Duration LONGEST = Duration.ofDays(60);

  private MisdirectedTimes() {}

  /** The time the original claims, unless it lies after the arrival or too long before it. */
  static Optional<Instant> believable(Optional<Instant> claimed, Instant arrived) {
    return claimed.filter(c -> !c.isAfter(arrived) && !c.isBefore(arrived.minus(LONGEST)));
  }

  static ArrivalExplanation of(LegalClock clock, Instant sent, Instant arrived) {
    Explained deemed = clock.deemedReceived(sent);
    Explained acknowledge = clock.acknowledgeBy(arrived);
    ZonedDateTime first = sent.atZone(ThaiDates.BANGKOK);
    ZonedDateTime second = arrived.atZone(ThaiDates.BANGKOK);
    return new ArrivalExplanation(
        arrived,
        deemed.at(),
        acknowledge.at(),
        acknowledge.calendarVersion(),
        join(
            deemed.trace(),
            "ผู้ยื่นส่งถึงเจ้าหน้าที่เมื่อ"
                + ThaiDates.dateTime(first)
                + " และเจ้าหน้าที่ส่งต่อถึงตู้จดหมายกลางเมื่อ"
                + ThaiDates.dateTime(second),
            acknowledge.trace()),
        join(
            deemed.traceEn(),
            "Sent to an officer on "
                + ThaiDates.english(first)
                + ", passed on to the central mailbox on "
                + ThaiDates.english(second),
            acknowledge.traceEn()));
  }

  private static List<String> join(List<String> deemed, String passedOn, List<String> owed) {
    return Stream.of(
            deemed.stream().filter(line -> !owed.contains(line)),
            Stream.of(passedOn),
            owed.stream())
        .flatMap(lines -> lines)
        .toList();
  }
}
