package org.anuyat.payment.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anuyat.payment.fee.Requirement.Paid;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-6.1")
class LateSurchargeTest {
  /** 16:30 in Bangkok on 30 January. */
  private static final Instant DUE = Instant.parse("2026-01-30T09:30:00Z");

  private static final LateSurcharge ONCE =
      new LateSurcharge(2_000, LateSurcharge.Every.ONCE, null, "ก", "a");
  private static final LateSurcharge MONTHLY =
      new LateSurcharge(150, LateSurcharge.Every.MONTH, 4_000L, "ก", "a");

  @Test
  void nothingIsAddedUntilTheDeadlineAndAllOfItAMomentAfter() {
    assertEquals(0, ONCE.on(10_000, DUE, DUE));
    assertEquals(2_000, ONCE.on(10_000, DUE, DUE.plusNanos(1)));
    assertEquals(2_000, ONCE.on(10_000, DUE, DUE.plus(Duration.ofDays(900))));
    assertEquals(0, ONCE.on(0, DUE, DUE.plusSeconds(1)));
  }

  @Test
  void everyMonthBegunCountsOnBangkoksDays() {
    assertEquals(150, MONTHLY.on(10_000, DUE, DUE.plusSeconds(1)));
    assertEquals(150, MONTHLY.on(10_000, DUE, Instant.parse("2026-02-28T16:59:59Z")));
    assertEquals(300, MONTHLY.on(10_000, DUE, Instant.parse("2026-02-28T17:00:00Z")));
    assertEquals(450, MONTHLY.on(10_000, DUE, Instant.parse("2026-04-01T03:00:00Z")));
    assertEquals(4_000, MONTHLY.on(10_000, DUE, Instant.parse("2036-04-01T03:00:00Z")));
  }

  @Test
  void partOfASatangIsTheCitizens() {
    assertEquals(1, ONCE.on(9, DUE, DUE.plusSeconds(1)));
  }

  @Test
  void whatWasPaidInTimeIsNotSurchargedWhateverTheOrderItWasSeenIn() {
    Paid inTime = new Paid(6_000, DUE.minusSeconds(1));
    Paid late = new Paid(4_800, DUE.plusSeconds(9));
    Requirement expected = new Requirement(10_000, 800);
    Instant now = DUE.plus(Duration.ofDays(400));
    assertEquals(expected, Requirement.of(10_000, DUE, ONCE, List.of(inTime, late), now));
    assertEquals(expected, Requirement.of(10_000, DUE, ONCE, List.of(late, inTime), now));
  }

  @Test
  void itStopsGrowingWhenTheLinesAreCovered() {
    Paid late = new Paid(10_000, DUE.plusSeconds(9));
    Instant yearsLater = DUE.plus(Duration.ofDays(900));
    assertEquals(
        150, Requirement.of(10_000, DUE, MONTHLY, List.of(late), yearsLater).surchargeSatang());
    assertEquals(
        4_000, Requirement.of(10_000, DUE, MONTHLY, List.of(), yearsLater).surchargeSatang());
  }

  @Test
  void withoutTermsOrDeadlineNothingIsAdded() {
    assertEquals(100, Requirement.of(100, null, ONCE, List.of(), DUE).satang());
    assertEquals(100, Requirement.of(100, DUE, null, List.of(), DUE.plusSeconds(9)).satang());
  }
}
