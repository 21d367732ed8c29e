package org.anuyat.intake.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.anuyat.intake.message.reading.ReadingLimits;

/** How much one mail may cost; over a limit, what was read is kept and the message says so. */
@ConfigMapping(prefix = "anuyat.reading")
interface ReadingSettings {
  /** How long reading one mail may take. */
  @WithDefault("30s")
  Duration time();

  /** How many parts of a mail are looked at. */
  @WithDefault("500")
  int parts();

  /** How deeply parts may be nested. */
  @WithDefault("100")
  int depth();

  /** How many letters of the text are kept. */
  @WithDefault("300000")
  int text();

  default ReadingLimits limits() {
    return new ReadingLimits(time(), parts(), depth(), text());
  }
}
