package org.anuyat.intake.outgoing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outgoing mail as its sender and an officer see it.
 *
 * @param id give as {@code after} to list on from here
 * @param registerNumber of the outgoing register, such as {@code 7/2569}
 * @param messageId the Message-ID it carries
 * @param failure why it is not sent, as far as it is not; the mail server's words
 * @param bounceReason the remote server's words, when it came back
 * @param bounce the same told plainly, with the remedy; null unless it came back
 * @param resentAt when an officer had it sent again; null when he did not
 */
@Schema(name = "OutgoingMail")
public record OutgoingMailView(
    UUID id,
    @Schema(examples = "permit-42") String key,
    Purpose purpose,
    OutgoingState state,
    @Schema(examples = "7/2569") String registerNumber,
    UUID caseId,
    @Schema(examples = "citizen@example.org") String toAddress,
    @Schema(examples = "ใบอนุญาต") String subjectTh,
    @Schema(examples = "Permit") String subjectEn,
    @Schema(examples = "<0190a1b2-0000-7000-8000-000000000001@dla.go.th>") String messageId,
    Instant queuedAt,
    Instant sentAt,
    Instant resentAt,
    @Schema(examples = "the attachments are larger than 25 MB") String failure,
    @Schema(examples = "smtp; 552 5.2.2 mailbox full") String bounceReason,
    BounceView bounce) {

  static OutgoingMailView of(OutgoingMail mail) {
    return new OutgoingMailView(
        mail.id,
        mail.mailKey,
        mail.purpose,
        mail.state,
        mail.number().toString(),
        mail.caseId,
        mail.toAddress,
        mail.subjectTh,
        mail.subjectEn,
        mail.mimeMessageId,
        mail.queuedAt,
        mail.sentAt,
        mail.resentAt,
        mail.failure,
        mail.bounceReason,
        mail.state == OutgoingState.BOUNCED ? BounceView.of(mail) : null);
  }
}
