package org.anuyat.permit.hotanswers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Whether kept answers are known to be current: until 1.5 s after the database was last asked for
 * changes. Not renewed in time, for whatever reason, it ends by itself and every answer is asked
 * for anew.
 */
@ApplicationScoped
class Lease {
  /** With less than half a second for the network a change shows within 2 s. */
  static final Duration LENGTH = Duration.ofMillis(1500);

  private volatile boolean held;
  private volatile long end;

  /**
   * All changes committed before were heard of and dropped.
   *
   * @param askedAt {@link System#nanoTime} when the question was sent
   */
  void renew(long askedAt) {
    end = askedAt + LENGTH.toNanos();
    held = true;
  }

  void lose() {
    held = false;
  }

  boolean isHeld() {
    return held && System.nanoTime() - end < 0;
  }
}
