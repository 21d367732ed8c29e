package org.anuyat.permit.secret;

import java.time.Duration;

/** Settings with a seal password of one's own. */
record SealTestSettings(String sealPassword) implements SecretSettings {
  static SecretSettings with(String password) {
    return new SealTestSettings(password);
  }

  @Override
  public Duration keepAfterTold() {
    return Duration.ofDays(7);
  }

  @Override
  public Duration keepAtMost() {
    return Duration.ofDays(30);
  }

  @Override
  public Duration linkLasts() {
    return Duration.ofDays(14);
  }

  @Override
  public int attempts() {
    return 5;
  }
}
