package org.anuyat.intake.inforequest;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter to be logged as an information request.
 *
 * @param receivedAt deemed received
 * @param requester name and address
 * @param reason why it is taken for one
 */
public record NewRequest(
    UUID messageId,
    String registerNumber,
    Instant receivedAt,
    String requester,
    String subject,
    String reason) {}
