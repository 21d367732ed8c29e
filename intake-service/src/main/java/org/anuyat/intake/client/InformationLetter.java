package org.anuyat.intake.client;

import java.time.Instant;
import java.util.UUID;

/** A letter that only asks, as case-service takes it in. */
public record InformationLetter(
    UUID messageId,
    String registerNumber,
    Instant deemedReceivedAt,
    Sender from,
    String replyTo,
    String subject,
    String text) {}
