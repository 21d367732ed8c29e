package org.anuyat.payment.fee;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

@Tag("rule-6.1")
class LateSurchargePropertyTest {
  private static final Instant DUE = Instant.parse("2026-01-30T09:30:00Z");
  private static final LateSurcharge MONTHLY =
      new LateSurcharge(150, LateSurcharge.Every.MONTH, 4_000L, "ก", "a");

  @Property
  void neverFallsWithTimeAndNeverExceedsItsMaximum(
      @ForAll @LongRange(min = 1, max = 1_000_000_000L) long outstanding,
      @ForAll @IntRange(min = 0, max = 4_000) int days,
      @ForAll @IntRange(min = 0, max = 400) int more) {
    long sooner = MONTHLY.on(outstanding, DUE, DUE.plus(Duration.ofDays(days)));
    long later = MONTHLY.on(outstanding, DUE, DUE.plus(Duration.ofDays(days + more)));
    assertTrue(0 <= sooner && sooner <= later && later <= 4_000);
  }
}
