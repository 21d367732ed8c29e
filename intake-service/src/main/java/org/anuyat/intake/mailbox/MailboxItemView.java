package org.anuyat.intake.mailbox;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mail on the IMAP server and what became of it.
 *
 * @param messageId the message it became; null: taking it in failed and is tried again
 * @param failures how often taking it in failed
 * @param lastFailure for the person who repairs it; null when there was none
 */
@Schema(name = "MailboxItem")
public record MailboxItemView(
    @Schema(examples = "INBOX") String folder,
    @Schema(examples = "1763800000") long uidValidity,
    @Schema(examples = "42") long uid,
    UUID messageId,
    @Schema(examples = "0") int failures,
    @Schema(examples = "the server does not hand out the mail") String lastFailure) {}
