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
    @Schema(examples = "124/2569") String registerNumber,
    Instant arrivedAt,
    @Schema(examples = "20480") long size,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    @Schema(examples = "MARKED_AS_SPAM") String reason,
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
