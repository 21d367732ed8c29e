package org.anuyat.permit.client;

import java.time.Instant;
import java.util.UUID;

/** What case is told about a permit. */
public record PermitEvent(Type type, UUID permitId, String permitNumber, Instant at) {
  /** The two moments a case waits for. */
  public enum Type {
    ISSUED,
    DELIVERED
  }
}
