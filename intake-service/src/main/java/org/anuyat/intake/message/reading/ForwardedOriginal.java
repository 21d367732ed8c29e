package org.anuyat.intake.message.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The mail that was passed on inside this one: attached whole, or quoted under a forwarding line
 * (rule A3.8). It proves as little as everything a sender writes.
 *
 * @param attached came as a file of its own, with its header; else it was read from the text
 * @param claimedAt the Date header, or the date in the quoted block, taken as Bangkok time
 * @param attachments its own files; for a quoted original those of the mail that quotes it
 */
public record ForwardedOriginal(
    boolean attached,
    Optional<MailAddress> from,
    List<MailAddress> to,
    String subject,
    Optional<Instant> claimedAt,
    Optional<String> messageId,
    String text,
    List<ReadAttachment> attachments) {

  public ForwardedOriginal {
    to = List.copyOf(to);
    attachments = List.copyOf(attachments);
  }
}
