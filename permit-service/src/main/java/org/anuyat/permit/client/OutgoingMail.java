package org.anuyat.permit.client;

import java.util.List;
import java.util.UUID;

/**
 * A mail handed to intake, which adds letterhead, salutation and register number.
 *
 * @param to an address, or null: to the applicant
 * @param replyToMessage the message it answers; intake finds the applicant's address there
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
  /** Why a permit mail is sent. */
  public enum Purpose {
    PERMIT_DELIVERY,
    PERMIT_STATUS,
    INFORMATION
  }

  /** A file that intake fetches from this service by path. */
  public record Attachment(String name, String contentType, String service, String path) {}
}
