package org.anuyat.payment.client;

import java.util.List;
import java.util.UUID;

/**
 * A mail the mailroom shall send; it adds salutation, letterhead and register number.
 *
 * @param caseId the case it belongs to, or null
 * @param to null: to the applicant, who is known from {@code replyToMessage}
 */
public record OutgoingMail(
    Purpose purpose,
    UUID caseId,
    String to,
    UUID replyToMessage,
    String subjectTh,
    String subjectEn,
    String bodyTh,
    String bodyEn,
    List<Attachment> attachments) {
  /** What the mail is for, in the mailroom's words. */
  public enum Purpose {
    FEE_NOTICE,
    FEE_PROBLEM,
    FEE_VERIFIED
  }

  /** A file the mailroom fetches from a service by path. */
  public record Attachment(String name, String contentType, String service, String path) {}
}
