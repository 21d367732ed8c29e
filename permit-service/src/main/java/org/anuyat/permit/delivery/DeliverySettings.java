package org.anuyat.permit.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How long deliveries are followed. */
@ConfigMapping(prefix = "anuyat.delivery")
interface DeliverySettings {
  /** When a mail that was sent is looked at again for a late bounce, each after the one before. */
  @WithDefault("PT15M,PT4H,PT24H,PT96H")
  List<Duration> bounceLooks();
}
