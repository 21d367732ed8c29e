package org.anuyat.intake.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.MessageIDTerm;
import java.util.Optional;
import org.anuyat.intake.municipality.FolderRole;
import org.anuyat.intake.municipality.MailAccount;
import org.anuyat.intake.municipality.MailFolders;
import org.anuyat.intake.municipality.MailSessions;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jboss.logging.Logger;

/** The municipality's Sent folder, if its mailbox has one. */
@ApplicationScoped
class SentFolder {
  private static final Logger LOG = Logger.getLogger(SentFolder.class);

  @Inject MailSessions sessions;

  /** Whether a copy of the mail lies there, which shows that it was sent. */
  boolean contains(MailAccount account, String mimeMessageId) throws MessagingException {
    try (Store store = sessions.openStore(account)) {
      Optional<IMAPFolder> sent = MailFolders.of(store, FolderRole.SENT).stream().findFirst();
      if (sent.isEmpty()) {
        return false;
      }
      try (IMAPFolder folder = sent.get()) {
        folder.open(Folder.READ_ONLY);
        return folder.search(new MessageIDTerm(mimeMessageId)).length > 0;
      }
    }
  }

  /** Puts a copy there. The mail itself is sent already, so trouble here is only told. */
  void keepCopy(MailAccount account, MimeMessage mail) {
    try (Store store = sessions.openStore(account)) {
      Optional<IMAPFolder> sent = MailFolders.of(store, FolderRole.SENT).stream().findFirst();
      if (sent.isPresent()) {
        mail.setFlag(Flags.Flag.SEEN, true);
        sent.get().appendMessages(new Message[] {mail});
      }
    } catch (MessagingException noCopy) {
      LOG.warnf(
          "The mail was sent, but no copy could be put into the Sent folder: %s",
          noCopy.getMessage());
    }
  }
}
