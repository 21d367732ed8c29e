package org.anuyat.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells how far the start is: a line per component with the seconds it took. */
public final class Progress {
  private final Consumer<String> out;

  public Progress(Consumer<String> out) {
    this.out = out;
  }

  /** Runs one step and tells when it is done and how long it took. */
  void step(String name, Runnable step) {
    Instant start = Instant.now();
    step.run();
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    line(String.format(Locale.ROOT, "  %-18s ready after %5.1f s", name, seconds));
  }

  synchronized void line(String line) {
    out.accept(line);
  }
}
