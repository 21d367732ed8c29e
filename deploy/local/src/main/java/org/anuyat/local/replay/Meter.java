package org.anuyat.local.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Shows how far the replay is: one line that changes on a terminal, else a line now and then. */
final class Meter {
  private static final Duration PLAIN_EVERY = Duration.ofSeconds(5);

  private final PrintStream out;
  private final boolean terminal;
  private final int total;
  private final Instant start = Instant.now();
  private Instant shown = Instant.EPOCH;
  private String last = "";

  Meter(PrintStream out, boolean terminal, int total) {
    this.out = out;
    this.terminal = terminal;
    this.total = total;
  }

  /**
   * @param waitingFor in a few words
   */
  void show(int sent, int registered, int done, String waitingFor) {
    String line =
        String.format(
            Locale.ROOT,
            "sent %d, registered %d, final %d of %d; %.1f a second; waiting for %s",
            sent,
            registered,
            done,
            total,
            done / seconds(),
            waitingFor);
    if (line.equals(last)) {
      return;
    }
    if (terminal) {
      out.print("\r\u001b[K" + line);
      out.flush();
    } else if (Duration.between(shown, Instant.now()).compareTo(PLAIN_EVERY) >= 0) {
      out.println(line);
      shown = Instant.now();
    }
    last = line;
  }

  /** Leaves the changing line as it is. */
  void end() {
    if (terminal) {
      out.println();
    }
  }

  double seconds() {
    return Math.max(1, Duration.between(start, Instant.now()).toMillis()) / 1000.0;
  }
}
