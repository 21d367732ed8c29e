package org.anuyat.intake.message;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A junk mail as it may be shown: nothing its sender wrote (rule A3.3).
 *
 * @param size of the raw mail in bytes
 * @param sha256 of the raw mail; stays when the mail is deleted
 * @param reason why it is junk
 * @param deleted whether an officer had it deleted
 */
@Schema(name = "JunkMessage")
public record JunkView(
    UUID messageId,
    String registerNumber,
    Instant arrivedAt,
    long size,
    String sha256,
    String reason,
    boolean deleted) {

  static JunkView of(Message m) {
    return new JunkView(
        m.id,
        m.number().toString(),
        m.arrivedAt,
        m.size,
        m.sha256,
        m.stateReason,
        m.rawKey == null);
  }
}
