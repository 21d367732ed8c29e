package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.UUID;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.mailbox.imap.MovedTo;
import org.jboss.logging.Logger;

/**
 * Moves a mail to the inbox (rule A3.4). It keeps the time it arrived and stays the same message,
 * under its new UID.
 */
@ApplicationScoped
public class RescuingMail implements JobHandler<RescuingMail.Data> {
  private static final Logger LOG = Logger.getLogger(RescuingMail.class);
  private static final String INBOX = "INBOX";

  /** Which message's mail. */
  public record Data(String municipality, UUID message) implements JobHandler.Data {}

  @Inject MailOfMessage mails;
  @Inject MailboxItems items;

  @Override
  public String name() {
    return "rescue-mail";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) throws MessagingException {
    mails.each(
        data.municipality(),
        data.message(),
        (folder, key, uid) -> {
          if (key.name().equalsIgnoreCase(INBOX)) {
            return;
          }
          MovedTo now = folder.move(uid, INBOX);
          if (now.isKnown()) {
            items.follow(
                key, uid, new FolderKey(key.municipality(), INBOX, now.uidValidity()), now.uid());
          }
          LOG.infof("Moved %s/%d to the inbox", key.name(), uid);
        });
  }
}
