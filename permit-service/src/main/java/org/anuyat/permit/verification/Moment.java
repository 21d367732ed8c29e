package org.anuyat.permit.verification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.anuyat.permit.platform.ThaiDates;

/**
 * One second as the answers write it: what they are true as of.
 *
 * @param epochSecond which second
 */
record Moment(long epochSecond, byte[] iso, byte[] thai, byte[] english) {
  static Moment of(Instant now) {
    Instant second = now.truncatedTo(ChronoUnit.SECONDS);
    return new Moment(
        second.getEpochSecond(),
        bytes(second.toString()),
        bytes(
            ThaiDates.thai(ThaiDates.dateOf(second)) + " เวลา " + ThaiDates.timeOf(second) + " น."),
        bytes(
            ThaiDates.english(ThaiDates.dateOf(second))
                + ", "
                + ThaiDates.timeOf(second)
                + " (Thailand time)"));
  }

  byte[] as(Slot slot) {
    return switch (slot) {
      case ISO -> iso;
      case THAI -> thai;
      case ENGLISH -> english;
    };
  }

  /** Where in an answer the moment stands. */
  enum Slot {
    ISO,
    THAI,
    ENGLISH
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
