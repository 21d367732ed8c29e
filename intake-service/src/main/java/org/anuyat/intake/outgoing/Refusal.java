package org.anuyat.intake.outgoing;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a failed hand-over says about the mail. */
enum Refusal {
  /** 5xx: this mail will never be taken. */
  FOR_GOOD,
  /** 4xx: not now. */
  FOR_NOW,
  /** No answer: it may have been taken. */
  UNKNOWN;

  static Refusal of(MessagingException failure) {
    for (Exception e = failure; e != null; e = next(e)) {
      int code =
          switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
          };
      if (code >= 500) {
        return FOR_GOOD;
      }
      if (code >= 400) {
        return FOR_NOW;
      }
    }
    return UNKNOWN;
  }

  private static Exception next(Exception e) {
    return e instanceof MessagingException chained ? chained.getNextException() : null;
  }
}
