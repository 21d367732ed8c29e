package org.anuyat.intake.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an officer did with a message.
 *
 * @param officer subject of the officer's token
 * @param detail the case it was laid to, the objection set aside, or the hash of what was deleted
 */
@Schema(name = "Handling")
public record HandlingView(
    Instant at,
    @Schema(examples = "officer") String officer,
    HandlingAction action,
    @Schema(examples = "GUESSED_REFERENCE") String detail) {

  static HandlingView of(Handling handling) {
    return new HandlingView(handling.at, handling.officer, handling.action, handling.detail);
  }
}
