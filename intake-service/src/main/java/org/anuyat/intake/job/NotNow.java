package org.anuyat.intake.job;

import java.time.Duration;

/** A job has to wait its turn; it is run again after a while, and that counts as no failure. */
public final class NotNow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration delay;

  public NotNow(Duration delay) {
    super("not now", null, false, false);
    this.delay = delay;
  }

  public Duration delay() {
    return delay;
  }
}
