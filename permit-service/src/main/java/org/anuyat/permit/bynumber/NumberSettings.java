package org.anuyat.permit.bynumber;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often may be asked by number, at each instance of the service. */
@ConfigMapping(prefix = "anuyat.check.by-number")
interface NumberSettings {
  /** Questions a minute from one address (IPv6: from one /64). */
  @WithDefault("20")
  int perAddress();

  /** Questions a minute from everybody together. */
  @WithDefault("1200")
  int together();
}
