package org.anuyat.intake.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows whether a sender is who he says.
 *
 * @param spf what our own mail server wrote down, such as {@code pass}; null when it said nothing
 * @param dkim likewise
 * @param dmarc likewise
 * @param displayNameDiffers the display name shows an address that is not the sender's
 * @param lookAlikeDomain the domain is made to be taken for a government domain
 * @param replyToDiffers answers are asked to another address than the sender's
 * @param firstSeenSender no earlier mail came from this address
 */
@Embeddable
@Schema(name = "SenderAuthenticity")
public record SenderAuthenticity(
    @Column(name = "sender_spf") @Schema(examples = "pass") String spf,
    @Column(name = "sender_dkim") @Schema(examples = "pass") String dkim,
    @Column(name = "sender_dmarc") @Schema(examples = "pass") String dmarc,
    @Column(name = "sender_name_differs") boolean displayNameDiffers,
    @Column(name = "sender_look_alike") boolean lookAlikeDomain,
    @Column(name = "sender_reply_to_differs") boolean replyToDiffers,
    @Column(name = "sender_first_seen") boolean firstSeenSender) {}
