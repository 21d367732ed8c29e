package org.anuyat.permit.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The SMS gateway; without an address there is none. */
@ConfigMapping(prefix = "anuyat.sms")
interface SmsSettings {
  /** Where a message is posted to; left out: SMS is off. */
  Optional<URI> url();

  /** Bearer token of the gateway. */
  Optional<String> token();

  /** Sender name the gateway has registered. */
  @WithDefault("ANUYAT")
  String sender();
}
