package org.anuyat.intake.mailbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mail that was deleted on the mail server.
 *
 * @param sha256 of its raw bytes, in hexadecimal
 */
@Schema(name = "Deletion")
public record DeletionView(
    UUID id,
    UUID messageId,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    @Schema(examples = "Junk") String folder,
    @Schema(examples = "1763949312") long uidValidity,
    @Schema(examples = "4211") long uid,
    Instant deletedAt) {}
