package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.UUID;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.message.Messages;
import org.jboss.logging.Logger;

/** Deletes junk at once on the mail server, and writes down its hash (rule A3.3). */
@ApplicationScoped
public class DeletingMail implements JobHandler<DeletingMail.Data> {
  private static final Logger LOG = Logger.getLogger(DeletingMail.class);

  /** Which message's mail. */
  public record Data(String municipality, UUID message) implements JobHandler.Data {}

  @Inject MailOfMessage mails;
  @Inject Messages messages;
  @Inject Deletions deletions;

  @Override
  public String name() {
    return "delete-mail";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) throws MessagingException {
    String sha256 = messages.sha256(data.message()).orElseThrow();
    mails.each(
        data.municipality(),
        data.message(),
        (folder, key, uid) -> {
          deletions.add(data.message(), sha256, key, uid);
          folder.delete(uid);
          LOG.infof("Deleted junk %s/%d, SHA-256 %s", key.name(), uid, sha256);
        });
  }
}
