package org.anuyat.intake.holdingpen;

import java.util.UUID;

/** A message to be held, with what the officer's list shows of it. */
public record ToHold(
    UUID messageId,
    String registerNumber,
    String correspondent,
    String subject,
    HoldReason reason) {}
