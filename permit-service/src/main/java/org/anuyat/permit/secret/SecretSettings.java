package org.anuyat.permit.secret;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How secrets are kept. */
@ConfigMapping(prefix = "anuyat.secret")
public interface SecretSettings {
  /** Seals passwords and codes in the database; whoever has it and the database can read them. */
  String sealPassword();

  /** How long a password is kept after it was told, to be told again. */
  @WithDefault("P7D")
  Duration keepAfterTold();

  /** How long a secret is kept in all. */
  @WithDefault("P30D")
  Duration keepAtMost();

  /** How long a collect link works. */
  @WithDefault("P14D")
  Duration linkLasts();

  /** How many wrong codes close a collect link. */
  @WithDefault("5")
  int attempts();
}
