package org.anuyat.intake.calendar;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When mail that arrived at {@code at} counts as received and must be acknowledged.
 *
 * @param trace the reasons in Thai; the first says it all in short
 * @param traceEn the same reasons in English
 */
@Schema(name = "ArrivalExplanation")
public record ArrivalExplanation(
    Instant at,
    Instant deemedReceivedAt,
    Instant acknowledgeBy,
    @Schema(examples = "2569-2/1") String calendarVersion,
    @Schema(examples = "ศุกร์ 18:00 นอกเวลาทำการ → จันทร์ 08:00") List<String> trace,
    @Schema(examples = "Friday 18:00 outside office hours → Monday 08:00") List<String> traceEn) {

  /** By the clock of a municipality. */
  public static ArrivalExplanation of(LegalClock clock, Instant arrived) {
    Explained deemed = clock.deemedReceived(arrived);
    Explained acknowledge = clock.acknowledgeBy(arrived);
    return new ArrivalExplanation(
        arrived,
        deemed.at(),
        acknowledge.at(),
        deemed.calendarVersion(),
        join(deemed.trace(), acknowledge.trace()),
        join(deemed.traceEn(), acknowledge.traceEn()));
  }

  /** The lines on the calendar close both traces and are said once, at the end. */
  private static List<String> join(List<String> deemed, List<String> acknowledge) {
    return Stream.concat(
            deemed.stream().filter(line -> !acknowledge.contains(line)), acknowledge.stream())
        .toList();
  }
}
