package org.anuyat.permit.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.anuyat.permit.permit.PermitStatus;
import org.anuyat.permit.verification.Moment.Slot;
import org.anuyat.permit.verification.PublicPermits.Found;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-7.3")
class PermitAnswersTest {
  private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-11-28T16:59:58Z");

  private final Time time = new Time();
  private final Seconds seconds = new Seconds();

  PermitAnswersTest() {
    seconds.clock = time;
  }

  @Test
  void answerIsThrownAwayAtMidnightInBangkokWhenAStatusMayFlip() {
    PermitAnswers answers = answers();
    assertTrue(answers.isOfToday());
    time.pass(Duration.ofSeconds(1));
    assertTrue(answers.isOfToday());
    time.pass(Duration.ofSeconds(1));
    assertFalse(answers.isOfToday());
  }

  @Test
  void bytesAreTheSameWithinASecondAndTellTheNextOne() {
    PermitAnswers answers = answers();
    var first = answers.json();
    assertEquals("{\"asOf\":\"2026-11-28T16:59:58Z\"}", first.toString());
    time.pass(Duration.ofMillis(900));
    assertSame(first, answers.json());
    time.pass(Duration.ofMillis(100));
    assertNotSame(first, answers.json());
    assertEquals("{\"asOf\":\"2026-11-28T16:59:59Z\"}", answers.json().toString());
  }

  @Test
  void momentStandsWhereverItWasMarkedInBothCalendars() {
    ReadyAnswer page =
        new ReadyAnswer(ReadyAnswer.mark(Slot.THAI) + "|" + ReadyAnswer.mark(Slot.ENGLISH) + "|");
    assertEquals(
        "28 พฤศจิกายน พ.ศ. 2569 เวลา 23:59 น.|28 November 2026, 23:59 (Thailand time)|",
        page.at(seconds.now()).toString());
  }

  private PermitAnswers answers() {
    PublicPermit permit =
        new PublicPermit(
            PermitStatus.VALID,
            "1/2569",
            "food-shop",
            "ใบอนุญาต",
            "Licence",
            "05300118",
            "เทศบาล",
            "Municipality",
            null,
            "นาย ส•••",
            null,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 11, 28),
            false,
            List.of(),
            time.instant());
    ReadyAnswer json = new ReadyAnswer("{\"asOf\":\"" + ReadyAnswer.mark(Slot.ISO) + "\"}");
    return new PermitAnswers(new Found("t", permit), "W/\"1\"", json, () -> json, null, seconds);
  }

  /** A clock that the test moves. */
  private static final class Time extends Clock {
    private Instant now = BEFORE_MIDNIGHT;

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
