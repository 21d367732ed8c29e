package org.anuyat.local.client;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** How a mailbox is reached over IMAP. */
public record ImapAccount(String host, int port, String user, String password) {
  public static final String INBOX = "INBOX";

  /** One log-in; closing it ends the connection. */
  public IMAPStore connect() throws MessagingException {
    Properties settings = new Properties();
    settings.setProperty("mail.imap.connectiontimeout", "10000");
    settings.setProperty("mail.imap.timeout", "120000");
    settings.setProperty("mail.imap.fetchsize", String.valueOf(1 << 20));
    settings.put("mail.imap.socketFactory", new PromptSockets());
    IMAPStore store = (IMAPStore) Session.getInstance(settings).getStore("imap");
    store.connect(host, port, user, password);
    return store;
  }

  public static IMAPFolder inbox(IMAPStore store) throws MessagingException {
    return (IMAPFolder) store.getFolder(INBOX);
  }
}
