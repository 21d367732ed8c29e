package org.anuyat.intake.doctor;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.anuyat.intake.municipality.MailAccount;
import org.anuyat.intake.municipality.MailSessions;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Looks at the server for sending over SMTP; no mail is sent. */
final class ExaminingSending {
  private static final int DONE = 250;

  private ExaminingSending() {}

  /**
   * @param largest size in bytes a letter of ours may have
   */
  static List<Finding> examine(
      MailAccount account, MailSessions sessions, Session session, long largest, Clock clock) {
    CertificateWatch watch = new CertificateWatch();
    session.getProperties().put("mail.smtp.ssl.socketFactory", watch.socketFactory());
    Reach reach = new Reach(Reach.SENDING, account.smtp().security(), watch, clock);
    try (SMTPTransport transport = (SMTPTransport) sessions.openTransport(session, account)) {
      List<Finding> findings = new ArrayList<>(reach.connected());
      findings.add(largestMail(transport, largest));
      findings.add(sender(transport, account.address()));
      return findings;
    } catch (AuthenticationFailedException refused) {
      return reach.loginRefused(refused);
    } catch (MessagingException failure) {
      return reach.notConnected(failure);
    }
  }

  /** RFC 1870. */
  private static Finding largestMail(SMTPTransport transport, long largest) {
    String size = transport.getExtensionParameter("SIZE");
    if (size == null || !size.matches("[0-9]{1,18}") || Long.parseLong(size) == 0) {
      return Finding.of(Diagnosis.LARGEST_MAIL_NOT_TOLD);
    }
    return new Finding(
        Long.parseLong(size) < largest
            ? Diagnosis.LARGEST_MAIL_SMALL
            : Diagnosis.LARGEST_MAIL_ENOUGH,
        "SIZE " + size + " bytes");
  }

  /** A letter to ourselves, taken back before it is written. */
  private static Finding sender(SMTPTransport transport, String address) {
    try {
      transport.issueCommand("MAIL FROM:<" + address + ">", DONE);
      transport.issueCommand("RCPT TO:<" + address + ">", DONE);
      transport.issueCommand("RSET", DONE);
      return Finding.of(Diagnosis.SENDER_ACCEPTED);
    } catch (MessagingException refused) {
      return new Finding(Diagnosis.SENDER_REFUSED, String.valueOf(refused.getMessage()));
    }
  }
}
