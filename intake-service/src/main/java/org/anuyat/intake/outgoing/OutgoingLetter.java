package org.anuyat.intake.outgoing;

import java.util.List;
import java.util.UUID;

/**
 * A letter to be sent, once for each {@code key}.
 *
 * @param to an address, or null: to the applicant
 * @param replyToMessage the message it answers; may be null when {@code to} is given
 */
public record OutgoingLetter(
    String key,
    Purpose purpose,
    UUID caseId,
    String to,
    UUID replyToMessage,
    String subjectTh,
    String subjectEn,
    String bodyTh,
    String bodyEn,
    List<AttachmentReference> attachments) {

  public OutgoingLetter {
    attachments = List.copyOf(attachments);
  }
}
