package org.anuyat.intake.mailbox.imap;

import java.time.Instant;

/**
 * A mail as the server describes it.
 *
 * @param size in bytes, as the server tells it (RFC822.SIZE)
 * @param arrivedAt INTERNALDATE; null when the server does not tell it
 */
public record MailOnServer(long uid, long size, Instant arrivedAt) {}
