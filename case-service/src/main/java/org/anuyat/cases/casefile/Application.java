package org.anuyat.cases.casefile;

import java.time.Instant;
import java.util.UUID;

/** The mail a case begins with: when it came, and when it counts as received (3.8, 4.9). */
public record Application(
    UUID messageId,
    String registerNumber,
    String subject,
    Instant arrivedAt,
    Instant deemedReceivedAt) {}
