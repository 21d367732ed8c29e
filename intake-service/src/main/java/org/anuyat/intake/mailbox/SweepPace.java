package org.anuyat.intake.mailbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a mailbox pauses between sweeps: its interval, and after failures twice as long each
 * time up to a longest pause. Jittered, so that mailboxes of one broken server do not all come back
 * in the same second.
 */
record SweepPace(Duration interval, Duration longest) {
  private static final int MOST_DOUBLINGS = 12;

  Duration after(int failures) {
    if (failures == 0) {
      return jittered(interval, 0.9, 1.1);
    }
    Duration doubled = interval.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    return jittered(doubled.compareTo(longest) < 0 ? doubled : longest, 0.5, 1.0);
  }

  private static Duration jittered(Duration pause, double least, double most) {
    double factor = ThreadLocalRandom.current().nextDouble(least, most);
    return Duration.ofMillis((long) (pause.toMillis() * factor));
  }
}
