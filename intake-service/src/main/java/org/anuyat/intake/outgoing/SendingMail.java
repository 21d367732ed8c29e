package org.anuyat.intake.outgoing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.client.PeerFiles;
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

  @Inject OutgoingMails mails;
  @Inject Municipalities municipalities;
  @Inject MailSessions sessions;
  @Inject LetterWriter writer;
  @Inject SentFolder sentFolder;
  @Inject PeerFiles peerFiles;
  @Inject ObjectMapper json;

  @Override
  public String name() {
    return "send-mail";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) throws MessagingException, JsonProcessingException {
    OutgoingMail mail = QuarkusTransaction.requiringNew().call(() -> mails.findById(data.mail()));
    if (mail.state != OutgoingState.QUEUED) {
      return;
    }
    if (mail.caseId != null) {
      MDC.put("case", mail.caseId);
    }
    Profile municipality = municipalities.require(data.municipality());
    MailAccount account = municipalities.account(data.municipality()).orElseThrow();
    if (mail.handedOverAt != null && sentFolder.contains(account, mail.mimeMessageId)) {
      mails.sent(mail.id);
      return;
    }
    Session session = sessions.smtp(account);
    MimeMessage message;
    try {
      message = writer.write(session, mail, municipality, fetch(mail));
    } catch (AddressException noAddress) {
      mails.refused(mail.id, "not an address: " + noAddress.getMessage(), true);
      return;
    }
    try (Transport transport = sessions.openTransport(session, account)) {
      mails.handingOver(mail.id);
      if (!handOver(transport, message, mail)) {
        return;
      }
    }
    LOG.infof("Sent %s, outgoing no. %s", mail.purpose, mail.number());
    sentFolder.keepCopy(account, message);
  }

  private boolean handOver(Transport transport, MimeMessage message, OutgoingMail mail)
      throws MessagingException {
    try {
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException failure) {
      Refusal refusal = Refusal.of(failure);
      if (refusal == Refusal.UNKNOWN) {
        throw failure;
      }
      mails.refused(mail.id, failure.getMessage(), refusal == Refusal.FOR_GOOD);
      if (refusal == Refusal.FOR_GOOD) {
        LOG.errorf(
            "The mail server refused outgoing no. %s for good: %s; reach the applicant another way",
            mail.number(), failure.getMessage());
        return false;
      }
      throw failure;
    }
    mails.sent(mail.id);
    return true;
  }

  private List<LetterWriter.File> fetch(OutgoingMail mail) throws JsonProcessingException {
    List<AttachmentReference> references =
        json.readValue(mail.attachments, new TypeReference<List<AttachmentReference>>() {});
    return references.stream()
        .map(r -> new LetterWriter.File(r, peerFiles.fetch(r.service(), r.path())))
        .toList();
  }
}
