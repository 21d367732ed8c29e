package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.mailbox.imap.OpenFolder;
import org.anuyat.intake.municipality.MailAccount;
import org.anuyat.intake.municipality.MailSessions;
import org.anuyat.intake.municipality.Municipalities;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** The mails on the server that are one message; there are several when it lies in two folders. */
@ApplicationScoped
class MailOfMessage {
  interface Work {
    void on(OpenFolder folder, FolderKey key, long uid) throws MessagingException;
  }

  @Inject Municipalities municipalities;
  @Inject MailSessions sessions;
  @Inject MailboxItems items;

  /** Does the work on each that still lies where it was seen; doing it again finds none. */
  void each(String municipality, UUID message, Work work) throws MessagingException {
    List<MailboxItemView> places = items.of(municipality, message);
    if (places.isEmpty()) {
      return;
    }
    MailAccount account = municipalities.account(municipality).orElseThrow();
    try (Store store = sessions.openStore(account)) {
      for (MailboxItemView place : places) {
        IMAPFolder folder = (IMAPFolder) store.getFolder(place.folder());
        if (folder.exists()) {
          on(folder, municipality, place, work);
        }
      }
    }
  }

  private static void on(IMAPFolder folder, String municipality, MailboxItemView place, Work work)
      throws MessagingException {
    try (OpenFolder open = OpenFolder.open(folder)) {
      if (open.uidValidity() == place.uidValidity() && open.holds(place.uid())) {
        FolderKey key = new FolderKey(municipality, place.folder(), place.uidValidity());
        work.on(open, key, place.uid());
      }
    }
  }
}
