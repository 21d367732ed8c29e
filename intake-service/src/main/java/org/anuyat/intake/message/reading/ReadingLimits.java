package org.anuyat.intake.message.reading;

import java.time.Duration;

/**
 * How much one mail may cost. Over a limit, what was read is kept and a {@link ReadingNote} says
 * so.
 *
 * @param time for reading it
 * @param parts how many parts are looked at
 * @param depth how deeply parts may be nested
 * @param text how many letters of its text are kept
 */
public record ReadingLimits(Duration time, int parts, int depth, int text) {

  public static final ReadingLimits DEFAULT =
      new ReadingLimits(Duration.ofSeconds(30), 500, 100, 300_000);
}
