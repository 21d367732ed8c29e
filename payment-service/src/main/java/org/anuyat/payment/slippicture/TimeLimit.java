package org.anuyat.payment.slippicture;

import java.time.Duration;

/** How long a file may be worked on; asked between the steps. */
public final class TimeLimit {
  private final long end;

  private TimeLimit(long end) {
    this.end = end;
  }

  public static TimeLimit of(Duration time) {
    return new TimeLimit(System.nanoTime() + time.toNanos());
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  void check() {
    if (isOver()) {
      throw new NotDrawn(PictureLook.OUT_OF_TIME);
    }
  }
}
