package org.anuyat.intake.message.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * The moment until which one mail may be read; the clock of the machine's own pace, not of the day.
 */
final class Deadline {

  private final long end;

  Deadline(Duration time) {
    this.end = System.nanoTime() + time.toNanos();
  }

  boolean isOver() {
    return System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted();
  }

  /** A stream that breaks off when the time is over. */
  InputStream guard(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        if (isOver()) {
          throw new IOException("reading took too long");
        }
        return super.read(buffer, offset, length);
      }
    };
  }
}
