package org.anuyat.cases.client;

import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;

/**
 * A mail for intake to send to the applicant, in his thread. intake adds salutation, letterhead,
 * phone and numbers. Nothing the sender wrote goes into it.
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
    List<String> attachments) {

  public enum Purpose {
    MISSING_ITEMS,
    RESULT,
    INFORMATION
  }

  /** The four texts of a mail. */
  public record Text(String subjectTh, String subjectEn, String bodyTh, String bodyEn) {}

  /** A mail to the applicant of the case, as an answer to his latest mail. */
  public static OutgoingMail toApplicant(CaseFile caseFile, Purpose purpose, Text text) {
    return new OutgoingMail(
        purpose,
        caseFile.id(),
        null,
        caseFile.latestMessageId(),
        text.subjectTh(),
        text.subjectEn(),
        text.bodyTh(),
        text.bodyEn(),
        List.of());
  }

  /** The same mail, saying at its end where the applicant sees the status without a log-in. */
  OutgoingMail withStatusLink(String address) {
    return new OutgoingMail(
        purpose,
        caseId,
        to,
        replyToMessage,
        subjectTh,
        subjectEn,
        bodyTh + "\n\nดูสถานะคำขอ (ไม่ต้องเข้าสู่ระบบ): " + address,
        bodyEn + "\n\nSee the status of your application (no log-in needed): " + address,
        attachments);
  }

  /** A mail about the case to an office: not to the applicant, and not in his thread. */
  public static OutgoingMail toOffice(String address, Text text) {
    return new OutgoingMail(
        Purpose.INFORMATION,
        null,
        address,
        null,
        text.subjectTh(),
        text.subjectEn(),
        text.bodyTh(),
        text.bodyEn(),
        List.of());
  }
}
