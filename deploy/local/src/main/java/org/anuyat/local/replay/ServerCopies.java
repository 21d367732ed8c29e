package org.anuyat.local.replay;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.anuyat.local.client.ImapAccount;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** What the mail server hands out, which need not be byte for byte what was sent to it. */
final class ServerCopies {
  private final ImapAccount inbox;

  ServerCopies(ImapAccount inbox) {
    this.inbox = inbox;
  }

  /** SHA-256 of each mail as the server holds it, by UID; without those that are gone. */
  Map<Long, String> hashes(Collection<Long> uids) throws MessagingException, IOException {
    Map<Long, String> hashes = new HashMap<>();
    try (IMAPStore store = inbox.connect();
        IMAPFolder folder = ImapAccount.inbox(store)) {
      folder.open(Folder.READ_ONLY);
      Message[] mails = folder.getMessagesByUID(uids.stream().mapToLong(Long::longValue).toArray());
      FetchProfile sizes = new FetchProfile();
      sizes.add(UIDFolder.FetchProfileItem.UID);
      sizes.add(IMAPFolder.FetchProfileItem.SIZE);
      for (Message mail : mails) {
        if (mail != null) {
          hashes.put(folder.getUID(mail), hash((IMAPMessage) mail));
        }
      }
    }
    return hashes;
  }

  private static String hash(IMAPMessage mail) throws MessagingException, IOException {
    mail.setPeek(true);
    DigestOutputStream digest = Sha256.stream();
    try (InputStream raw = mail.getMimeStream();
        OutputStream out = digest) {
      raw.transferTo(out);
    }
    mail.invalidateHeaders();
    return Sha256.of(digest);
  }
}
