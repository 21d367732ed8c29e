package org.anuyat.intake.holdingpen;

import java.util.List;
import java.util.UUID;
import org.anuyat.intake.correspondence.Guess;

/**
 * A message to be held, with what the officer's list shows of it.
 *
 * @param guesses the matters it may belong to, the best first
 * @param presumedApplicant whose letter it may be, where a colleague passed it on; else null
 */
public record ToHold(
    UUID messageId,
    String registerNumber,
    String correspondent,
    String subject,
    HoldReason reason,
    List<Guess> guesses,
    String presumedApplicant) {}
