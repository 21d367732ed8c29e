package org.anuyat.intake.outgoing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.anuyat.intake.job.NotNow;
import org.junit.jupiter.api.Test;

class SendingPlacesTest {
  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2026-11-22T03:00:00Z");

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

  private final Hand clock = new Hand();
  private final SendingPlaces places = new SendingPlaces(clock);

  @Test
  void fewMailsOfOneMunicipalityAreSentAtOnceAndAnotherIsNotHeldUp() {
    SendingPlaces.Place first = places.take("1");
    places.take("1");
    assertThrows(NotNow.class, () -> places.take("1"));
    assertDoesNotThrow(() -> places.take("2"));
    first.close();
    assertDoesNotThrow(() -> places.take("1"));
  }

  @Test
  void thoseWhoWaitComeBackOneAfterTheOtherTwiceAsFastAsMailsAreSent() {
    SendingPlaces.Place place = places.take("1");
    clock.now = clock.now.plus(Duration.ofSeconds(9));
    place.close();
    places.take("1");
    places.take("1");
    assertEquals(Duration.ofMillis(750), turnedAway().delay());
    assertEquals(Duration.ofMillis(1_500), turnedAway().delay());
    assertEquals(Duration.ofMillis(2_250), turnedAway().delay());
  }

  @Test
  void nobodyWaitsLongerThanAMinuteForHisTurn() {
    places.take("1");
    places.take("1");
    for (int waiting = 0; waiting < 200; waiting++) {
      assertTrue(turnedAway().delay().compareTo(Duration.ofSeconds(60)) <= 0);
    }
  }

  private NotNow turnedAway() {
    return assertThrows(NotNow.class, () -> places.take("1"));
  }

  @Test
  void silentServerIsLeftInPeaceLongerEachTimeUntilItAnswers() {
    fallSilent();
    assertThrows(NotNow.class, () -> places.take("1"));
    clock.now = clock.now.plus(Duration.ofSeconds(1));
    fallSilent();
    clock.now = clock.now.plus(Duration.ofSeconds(1));
    assertThrows(NotNow.class, () -> places.take("1"));
    clock.now = clock.now.plus(Duration.ofSeconds(1));
    for (int again = 0; again < 10; again++) {
      fallSilent();
      clock.now = clock.now.plus(Duration.ofSeconds(60));
    }
    try (SendingPlaces.Place place = places.take("1")) {
      place.answered();
    }
    fallSilent();
    clock.now = clock.now.plus(Duration.ofSeconds(1));
    assertDoesNotThrow(() -> places.take("1"));
  }

  private void fallSilent() {
    try (SendingPlaces.Place place = places.take("1")) {
      place.silent();
    }
  }
}
