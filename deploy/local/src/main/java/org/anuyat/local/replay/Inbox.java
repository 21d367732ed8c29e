package org.anuyat.local.replay;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** How the municipality's inbox is reached. */
record Inbox(String host, int port, String user, String password) {
  static final String NAME = "INBOX";

  /** One log-in; closing it ends the connection. */
  IMAPStore connect() throws MessagingException {
    Properties settings = new Properties();
    settings.setProperty("mail.imap.connectiontimeout", "10000");
    settings.setProperty("mail.imap.timeout", "120000");
    settings.setProperty("mail.imap.fetchsize", String.valueOf(1 << 20));
    settings.put("mail.imap.socketFactory", new PromptSockets());
    IMAPStore store = (IMAPStore) Session.getInstance(settings).getStore("imap");
    store.connect(host, port, user, password);
    return store;
  }

  static IMAPFolder of(IMAPStore store) throws MessagingException {
    return (IMAPFolder) store.getFolder(NAME);
  }
}
