package org.anuyat.intake.message.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail as read. Everything here was written by the sender and proves nothing.
 *
 * @param contentType the top-level media type, lower case, e.g. {@code multipart/report}
 * @param claimedAt the Date header
 * @param text the text body: text/plain, else the HTML as text; never null
 * @param report what a delivery report in it says
 * @param forwarded the mail that was passed on inside this one
 * @param notes what an officer should know about how it was read
 */
public record ReadMail(
    MailHeader header,
    String contentType,
    Optional<MailAddress> from,
    Optional<MailAddress> replyTo,
    String subject,
    Optional<Instant> claimedAt,
    Optional<String> messageId,
    List<String> inReplyTo,
    List<String> references,
    String text,
    List<ReadAttachment> attachments,
    DeliveryReport report,
    Optional<ForwardedOriginal> forwarded,
    List<ReadingNote> notes)
    implements Reading {

  public ReadMail {
    inReplyTo = List.copyOf(inReplyTo);
    references = List.copyOf(references);
    attachments = List.copyOf(attachments);
    notes = List.copyOf(notes);
  }

  /** Whom the sender names as receivers, those of a mail passed on unchanged (Resent-) too. */
  public List<MailAddress> recipients() {
    return header.addresses("to", "cc", "bcc", "resent-to", "resent-cc", "resent-bcc");
  }

  /** The mailboxes the mail servers on the way delivered to, as they wrote them down. */
  public List<MailAddress> deliveredTo() {
    return DeliveryTrace.deliveredTo(header);
  }

  /** The text without the mails it answers, which programs quote below or between. */
  public String ownText() {
    return QuotedReply.removedFrom(text);
  }

  /** Says nothing at all: no subject, no text, no file. */
  public boolean isEmpty() {
    return subject.isBlank() && text.isBlank() && attachments.isEmpty();
  }
}
