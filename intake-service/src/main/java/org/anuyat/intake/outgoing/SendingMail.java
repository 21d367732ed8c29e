package org.anuyat.intake.outgoing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.UUID;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.alarm.Alarms;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.municipality.MailAccount;
import org.anuyat.intake.municipality.MailSessions;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.municipality.Profile;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Sends a queued mail. SMTP knows no "exactly once": between the server's last answer and our
 * record of it lies a moment. It is kept as short as can be; see the ADR on sending.
 */
@ApplicationScoped
public class SendingMail implements JobHandler<SendingMail.Data> {
  private static final Logger LOG = Logger.getLogger(SendingMail.class);

  /** Which mail. */
  public record Data(String municipality, UUID mail) implements JobHandler.Data {}

  /** What is needed to send it. */
  private record Letter(OutgoingMail mail, MailAccount account, Profile municipality) {}

  @Inject OutgoingMails mails;
  @Inject Municipalities municipalities;
  @Inject MailSessions sessions;
  @Inject LetterWriter writer;
  @Inject SentFolder sentFolder;
  @Inject LetterFiles files;
  @Inject SendingPlaces places;
  @Inject Alarms alarms;

  @Override
  public String name() {
    return "send-mail";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) throws MessagingException, IOException {
    try (SendingPlaces.Place place = places.take(data.municipality())) {
      Letter letter = QuarkusTransaction.requiringNew().call(() -> letter(data));
      OutgoingMail mail = letter.mail();
      if (mail.state == OutgoingState.SENT || mail.state == OutgoingState.BOUNCED) {
        return;
      }
      if (mail.caseId != null) {
        MDC.put("case", mail.caseId);
      }
      if (mail.handedOverAt != null && sentFolder.contains(letter.account(), mail.mimeMessageId)) {
        mails.sent(mail);
        return;
      }
      send(letter, place);
    }
  }

  private Letter letter(Data data) {
    return new Letter(
        mails.findById(data.mail()),
        municipalities.account(data.municipality()).orElseThrow(),
        municipalities.require(data.municipality()));
  }

  /** An operator may still have the dead job run again; an officer has the mail sent again. */
  @Override
  public void givenUp(Data data, Throwable cause) {
    OutgoingMail mail = QuarkusTransaction.requiringNew().call(() -> mails.findById(data.mail()));
    if (mail.state == OutgoingState.QUEUED) {
      fail(mail, "given up: " + cause.getMessage());
    }
  }

  private void send(Letter letter, SendingPlaces.Place place)
      throws MessagingException, IOException {
    OutgoingMail mail = letter.mail();
    Session session = sessions.smtp(letter.account());
    try (LetterFiles.Spool spool = files.fetch(mail)) {
      MimeMessage message = writer.write(session, mail, letter.municipality(), spool.files());
      if (handOver(session, message, mail, letter.account(), place)) {
        LOG.infof("Sent %s, outgoing no. %s", mail.purpose, mail.number());
        if (mail.wasInTrouble()) {
          alarms.clear(mail.municipality, AlarmKind.OUTGOING_FAILED, mail.number().toString());
          alarms.clear(mail.municipality, AlarmKind.MAIL_BOUNCED, mail.number().toString());
        }
        sentFolder.keepCopy(letter.account(), message);
      }
    } catch (AddressException noAddress) {
      fail(mail, "not an address: " + noAddress.getMessage());
    } catch (LetterFiles.TooLarge tooLarge) {
      fail(mail, tooLarge.getMessage());
    }
  }

  private boolean handOver(
      Session session,
      MimeMessage message,
      OutgoingMail mail,
      MailAccount account,
      SendingPlaces.Place place)
      throws MessagingException {
    try (Transport transport = sessions.openTransport(session, account)) {
      place.answered();
      mails.handingOver(mail.id);
      transport.sendMessage(message, message.getAllRecipients());
      mails.sent(mail);
      return true;
    } catch (MessagingException failure) {
      return refused(mail, failure, place);
    }
  }

  private boolean refused(OutgoingMail mail, MessagingException failure, SendingPlaces.Place place)
      throws MessagingException {
    switch (Refusal.of(failure)) {
      case FOR_GOOD -> {
        fail(mail, failure.getMessage());
        return false;
      }
      case FOR_NOW -> mails.refused(mail.id, failure.getMessage(), false);
      case UNKNOWN -> place.silent();
    }
    throw failure;
  }

  private void fail(OutgoingMail mail, String reason) {
    mails.refused(mail.id, reason, true);
    alarms.raise(mail.municipality, AlarmKind.OUTGOING_FAILED, mail.number().toString(), reason);
  }
}
