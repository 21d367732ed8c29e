package org.anuyat.cases.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-4.9")
@Tag("rule-5.4")
class DelayReasonsTest {
  private static final Instant MISSED = Instant.parse("2026-11-02T09:30:00Z");

  private static Instant nextAfter(String told) {
    return DelayReasons.nextOwed(MISSED, 7, Optional.of(Instant.parse(told)));
  }

  @Test
  void theFirstIsOwedAsSoonAsTheServiceTimeHasPassed() {
    assertEquals(MISSED, DelayReasons.nextOwed(MISSED, 7, Optional.empty()));
  }

  @Test
  void theNextIsOwedSevenDaysAfterTheOneBeforeWasOwed() {
    assertEquals(Instant.parse("2026-11-09T09:30:00Z"), nextAfter("2026-11-02T09:30:00Z"));
    assertEquals(Instant.parse("2026-11-09T09:30:00Z"), nextAfter("2026-11-05T03:00:00Z"));
  }

  @Test
  void oneThatIsWrittenLateDoesNotMoveTheNext() {
    assertEquals(Instant.parse("2026-11-16T09:30:00Z"), nextAfter("2026-11-10T03:00:00Z"));
  }
}
