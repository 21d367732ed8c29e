package org.anuyat.permit.permit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Time limits in a permit's life. */
@ConfigMapping(prefix = "anuyat.life")
public interface LifeSettings {
  /** Days to appeal a suspension or revocation, told in its letter. */
  @WithDefault("15")
  int appealDays();

  /** Days before the last day of validity on which the holder is reminded, the earliest first. */
  @WithDefault("60,30,7")
  List<Integer> reminderDays();
}
