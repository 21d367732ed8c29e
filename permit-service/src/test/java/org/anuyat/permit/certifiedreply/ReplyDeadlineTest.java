package org.anuyat.permit.certifiedreply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplyDeadlineTest {
  /** Friday 4 December 2026, 23:30 in Bangkok, before a long week-end. */
  private static final Instant FRIDAY_NIGHT = Instant.parse("2026-12-04T16:30:00Z");

  @Test
  void holidaysCountAndTheDayOfReceiptDoesNot() {
    ReplyDeadline deadline = ReplyDeadline.of(FRIDAY_NIGHT, 3);
    assertEquals(Instant.parse("2026-12-07T17:00:00Z"), deadline.dueAt());
    assertTrue(deadline.trace().contains("due by the end of 7 December 2026"), deadline.trace());
    assertTrue(deadline.traceTh().contains("ครบกำหนดเมื่อสิ้นวันที่ 7 ธันวาคม พ.ศ. 2569"));
  }

  @Test
  void daysAreThoseOfBangkok() {
    Instant afterMidnight = FRIDAY_NIGHT.plus(Duration.ofMinutes(31));
    assertEquals(Instant.parse("2026-12-08T17:00:00Z"), ReplyDeadline.of(afterMidnight, 3).dueAt());
  }

  @Test
  void warningComesADayBeforeAndLateFromTheVeryEnd() {
    Instant due = ReplyDeadline.of(FRIDAY_NIGHT, 3).dueAt();
    Duration day = Duration.ofHours(24);
    assertEquals(ReplyState.OPEN, ReplyState.of(null, due, day, due.minus(day).minusSeconds(1)));
    assertEquals(ReplyState.DUE_SOON, ReplyState.of(null, due, day, due.minus(day)));
    assertEquals(ReplyState.DUE_SOON, ReplyState.of(null, due, day, due.minusSeconds(1)));
    assertEquals(ReplyState.LATE, ReplyState.of(null, due, day, due));
    assertEquals(ReplyState.ANSWERED, ReplyState.of(due, due, day, due.plusSeconds(9)));
  }
}
