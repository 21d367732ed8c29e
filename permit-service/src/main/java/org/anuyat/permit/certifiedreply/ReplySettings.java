package org.anuyat.permit.certifiedreply;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The clock of the certified reply. */
@ConfigMapping(prefix = "anuyat.certified-reply")
interface ReplySettings {
  /** Calendar days from receipt to answer; the day of receipt does not count. */
  @WithDefault("3")
  int days();

  /** How long before the end the officers are warned. */
  @WithDefault("PT24H")
  Duration alarmBefore();
}
