package org.anuyat.intake.register;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a register.
 *
 * @param number as printed, such as {@code 123/2569}
 * @param itemId the message's or the outgoing mail's id
 */
@Schema(name = "RegisterEntry")
public record RegisterEntryView(
    String number,
    UUID itemId,
    Instant enteredAt,
    String correspondent,
    String subject,
    String outcome) {}
