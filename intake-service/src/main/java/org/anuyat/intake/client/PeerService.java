package org.anuyat.intake.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A configured peer. */
public enum PeerService {
  @JsonProperty("case")
  CASE,
  @JsonProperty("payment")
  PAYMENT,
  @JsonProperty("permit")
  PERMIT;

  /** Where its address is configured. */
  String setting() {
    return "anuyat.peers." + name().toLowerCase(Locale.ROOT);
  }
}
