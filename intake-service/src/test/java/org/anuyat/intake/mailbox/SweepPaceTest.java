package org.anuyat.intake.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-A3.2")
class SweepPaceTest {
  private static final int DRAWS = 2_000;

  private final SweepPace pace = new SweepPace(Duration.ofSeconds(2), Duration.ofMinutes(5));

  @Test
  void wellMailboxIsSweptAtItsIntervalGiveOrTakeATenth() {
    List<Long> pauses = pauses(0);
    assertTrue(pauses.stream().allMatch(millis -> millis >= 1_800 && millis <= 2_200));
  }

  @Test
  void eachFailureDoublesThePauseUpToTheLongest() {
    assertPauses(1, 2_000, 4_000);
    assertPauses(2, 4_000, 8_000);
    assertPauses(5, 32_000, 64_000);
    assertPauses(8, 150_000, 300_000);
    assertPauses(Integer.MAX_VALUE, 150_000, 300_000);
  }

  @Test
  void mailboxesOfOneBrokenServerDoNotComeBackTogether() {
    List<Long> pauses = pauses(20);
    long first = pauses.stream().mapToLong(Long::longValue).min().orElseThrow();
    long last = pauses.stream().mapToLong(Long::longValue).max().orElseThrow();
    assertTrue(last - first > 120_000, "spread over two minutes at least: " + (last - first));
    long busiest =
        IntStream.range(150, 300)
            .mapToLong(second -> pauses.stream().filter(p -> p / 1_000 == second).count())
            .max()
            .orElseThrow();
    assertTrue(busiest < DRAWS / 20, busiest + " of " + DRAWS + " in one second");
  }

  private void assertPauses(int failures, long least, long most) {
    List<Long> pauses = pauses(failures);
    assertEquals(
        List.of(),
        pauses.stream().filter(millis -> millis < least || millis > most).toList(),
        "after " + failures + " failures");
  }

  private List<Long> pauses(int failures) {
    return IntStream.range(0, DRAWS).mapToObj(i -> pace.after(failures).toMillis()).toList();
  }
}
