package org.anuyat.intake.triage;

/** Why a registered mail is not acknowledged. */
public enum SkipReason {
  EMPTY_RETURN_PATH,
  AUTO_SUBMITTED,
  DELIVERY_REPORT,
  BULK_PRECEDENCE,
  MAILING_LIST,
  AUTO_RESPONSE_SUPPRESSED,
  AUTO_REPLY,
  OUR_OWN_MAIL,
  OUR_OWN_MAILBOX,
  ROBOT_SENDER,
  SENDER_NOT_AUTHENTIC,
  MARKED_AS_SPAM,
  NO_SENDER_ADDRESS,
  /** Its transport names other recipients, and never us. */
  NOT_ADDRESSED_TO_US,
  /** A colleague passed it on, and whose matter it is does not show clearly. */
  APPLICANT_UNKNOWN,
  UNREADABLE,
  TOO_MANY_TODAY
}
