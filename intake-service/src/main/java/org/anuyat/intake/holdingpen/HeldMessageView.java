package org.anuyat.intake.holdingpen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.correspondence.Guess;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A held message in the officer's list.
 *
 * @param guesses the matters it may belong to, the best first
 * @param presumedApplicant whose letter it may be, where a colleague passed it on (rule A3.8)
 */
@Schema(name = "HeldMessage")
public record HeldMessageView(
    UUID messageId,
    @Schema(examples = "123/2569") String registerNumber,
    @Schema(examples = "citizen@example.org") String correspondent,
    @Schema(examples = "Re: ขออนุญาตจำหน่ายอาหาร") String subject,
    HoldReason reason,
    List<Guess> guesses,
    @Schema(examples = "citizen@example.org") String presumedApplicant,
    Instant heldAt) {

  static HeldMessageView of(HeldMessage held) {
    return new HeldMessageView(
        held.messageId,
        held.registerNumber,
        held.correspondent,
        held.subject,
        held.reason,
        held.guesses,
        held.presumedApplicant,
        held.heldAt);
  }
}
