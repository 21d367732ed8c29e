package org.anuyat.permit.certifiedreply;

import java.time.Instant;
import java.time.LocalDate;
import org.anuyat.permit.platform.ThaiDates;

/**
 * When a question must be answered: calendar days, holidays included, counted from the day after
 * receipt to the end of the last (7.4; Civil and Commercial Code s. 193/3).
 *
 * @param dueAt midnight in Bangkok at the end of the last day
 * @param trace the reckoning in English
 * @param traceTh the reckoning in Thai
 */
record ReplyDeadline(Instant dueAt, String trace, String traceTh) {
  static ReplyDeadline of(Instant receivedAt, int days) {
    LocalDate received = ThaiDates.dateOf(receivedAt);
    LocalDate last = received.plusDays(days);
    Instant due = last.plusDays(1).atStartOfDay(ThaiDates.BANGKOK).toInstant();
    String time = ThaiDates.timeOf(receivedAt);
    return new ReplyDeadline(
        due,
        "Received %s, %s; first day %s; %s calendar days, holidays included; due by the end of %s."
            .formatted(
                ThaiDates.english(received),
                time,
                ThaiDates.english(received.plusDays(1)),
                days,
                ThaiDates.english(last)),
        "รับเมื่อวันที่ %s เวลา %s น. เริ่มนับวันที่ %s รวม %s วันตามปฏิทินโดยนับวันหยุดด้วย ครบกำหนดเมื่อสิ้นวันที่ %s"
            .formatted(
                ThaiDates.thai(received),
                time,
                ThaiDates.thai(received.plusDays(1)),
                days,
                ThaiDates.thai(last)));
  }
}
