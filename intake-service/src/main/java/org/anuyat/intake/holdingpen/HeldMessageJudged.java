package org.anuyat.intake.holdingpen;

import java.util.UUID;

/**
 * An officer said what a held message is. Fired in the officer's transaction.
 *
 * @param applicant the address whose matter it is, where the officer named one; else null
 */
public record HeldMessageJudged(UUID messageId, PlaceAs as, String applicant, String officer) {}
