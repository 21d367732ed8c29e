package org.anuyat.cases.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How scans are read. */
@ConfigMapping(prefix = "anuyat.scan")
interface ScanSettings {
  /** The largest file taken, in bytes. */
  @WithDefault("52428800")
  long maxSize();

  /** How long reading one file may take. */
  @WithDefault("5m")
  Duration deadline();
}
