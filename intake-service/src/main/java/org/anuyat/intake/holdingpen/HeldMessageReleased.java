package org.anuyat.intake.holdingpen;

import java.util.UUID;

/** An officer set aside the doubt for which a message was held. Fired in his transaction. */
public record HeldMessageReleased(UUID messageId, HoldReason doubt, String officer) {}
