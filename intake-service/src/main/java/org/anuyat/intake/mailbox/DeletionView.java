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
    String sha256,
    @Schema(examples = "Junk") String folder,
    long uidValidity,
    long uid,
    Instant deletedAt) {}
