package org.anuyat.intake.acknowledgement;

import java.time.Instant;
import java.util.UUID;

/**
 * A registered mail of a person that is to be acknowledged.
 *
 * @param toAddress the sender's, or the other address he named
 */
public record AcknowledgementRequest(
    UUID messageId,
    AcknowledgementKind kind,
    String registerNumber,
    Instant deemedReceivedAt,
    String toAddress) {}
