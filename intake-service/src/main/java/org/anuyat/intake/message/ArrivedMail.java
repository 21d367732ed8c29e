package org.anuyat.intake.message;

import java.time.Instant;

/**
 * A mail as it lay in the mailbox, its raw bytes stored already.
 *
 * @param rawKey where the raw bytes are; null when they could never be fetched
 * @param size as the server tells it, in bytes
 * @param tooLarge only the header was fetched
 */
public record ArrivedMail(
    String sha256, String rawKey, long size, String folder, Instant arrivedAt, boolean tooLarge) {}
