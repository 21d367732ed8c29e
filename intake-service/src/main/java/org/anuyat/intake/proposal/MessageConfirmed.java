package org.anuyat.intake.proposal;

import java.util.UUID;

/**
 * An officer said what a message is. Whoever keeps the message refuses by a problem what cannot be.
 *
 * @param procedureCode null: a general request
 */
public record MessageConfirmed(
    UUID messageId, ConfirmedMatter matter, String procedureCode, String officer) {}
