package org.anuyat.local.replay;

import jakarta.mail.MessagingException;
import org.anuyat.local.client.ImapAccount;
import org.anuyat.local.client.RawAppend;
import org.eclipse.angus.mail.imap.AppendUID;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Appends files to the inbox, one after the other over one connection. */
final class Appending implements AutoCloseable {
  /** In place of an empty file, which Dovecot refuses: to IMAP no bytes mean no mail (RFC 3502). */
  private static final byte[] EMPTY_LINE = {'\r', '\n'};

  private final ImapAccount inbox;
  private IMAPStore store;

  Appending(ImapAccount inbox) throws MessagingException {
    this.inbox = inbox;
    this.store = inbox.connect();
  }

  /** Appends; once more over a new connection when the old one broke. */
  AppendUID append(byte[] raw) throws MessagingException {
    byte[] sent = raw.length == 0 ? EMPTY_LINE : raw;
    try {
      return RawAppend.append(store, ImapAccount.INBOX, sent);
    } catch (MessagingException refusedOrBroken) {
      if (store.isConnected()) {
        throw refusedOrBroken;
      }
      store = inbox.connect();
      return RawAppend.append(store, ImapAccount.INBOX, sent);
    }
  }

  @Override
  public void close() throws MessagingException {
    store.close();
  }
}
