package org.anuyat.intake.holdingpen;

import java.util.UUID;

/** An officer laid a held message to a case. Fired in his transaction. */
public record HeldMessagePlaced(UUID messageId, UUID caseId, String officer) {}
