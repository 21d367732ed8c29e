package org.anuyat.intake.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.calendar.ArrivalExplanation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a change of the calendar moves, or moved, the deadlines of a message.
 *
 * @param id null in a preview
 * @param changedAt null in a preview
 * @param reason of the change; null in a preview
 * @param trace why they will be so, in Thai; empty for a change that was made: see the message
 */
@Schema(name = "DeadlineChange")
public record DeadlineChangeView(
    UUID id,
    UUID messageId,
    @Schema(examples = "123/2569") String registerNumber,
    Instant changedAt,
    @Schema(examples = "น้ำท่วม") String reason,
    Instant deemedReceivedBefore,
    Instant deemedReceivedAfter,
    Instant acknowledgeByBefore,
    Instant acknowledgeByAfter,
    @Schema(examples = "2569-2/1") String calendarVersionBefore,
    @Schema(examples = "2569-2/2") String calendarVersionAfter,
    List<String> trace,
    List<String> traceEn) {

  static DeadlineChangeView of(DeadlineChange c) {
    return new DeadlineChangeView(
        c.id,
        c.messageId,
        c.registerNumber,
        c.changedAt,
        c.reason,
        c.deemedBefore,
        c.deemedAfter,
        c.acknowledgeBefore,
        c.acknowledgeAfter,
        c.versionBefore,
        c.versionAfter,
        List.of(),
        List.of());
  }

  static DeadlineChangeView preview(Message m, ArrivalExplanation times) {
    return new DeadlineChangeView(
        null,
        m.id,
        m.number().toString(),
        null,
        null,
        m.deemedReceivedAt,
        times.deemedReceivedAt(),
        m.acknowledgeBy,
        times.acknowledgeBy(),
        m.calendarVersion,
        times.calendarVersion(),
        times.trace(),
        times.traceEn());
  }
}
