package org.anuyat.local.starter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.anuyat.local.Ports;
import org.anuyat.local.client.RawAppend;
import org.eclipse.angus.mail.imap.AppendUID;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDovecotTest {
  private static final String ADDRESS = "saraban@banmai.example";
  private static final String PASSWORD = "anuyat-local";

  @TempDir Path folder;

  @BeforeEach
  void dovecotIsInstalled() {
    assumeTrue(LocalDovecot.missing().isEmpty(), () -> LocalDovecot.missing().orElseThrow());
  }

  @Test
  void aMailComesBackAsItWasAppendedButForBareLineFeeds() throws Exception {
    byte[] raw =
        "Subject: ก\r\nno header line\r\n\r\nbare\rCR\nกำ".getBytes(Charset.forName("TIS-620"));
    byte[] kept =
        "Subject: ก\r\nno header line\r\n\r\nbare\rCR\r\nกำ".getBytes(Charset.forName("TIS-620"));
    try (LocalDovecot dovecot = started();
        IMAPStore store = store(dovecot, PASSWORD)) {
      AppendUID given = RawAppend.append(store, "INBOX", raw);
      assertArrayEquals(kept, mail(store, given.uid));
    }
  }

  @Test
  void everyAddressHasAMailboxWithTheFoldersOfAMailboxAndOnePassword() throws Exception {
    try (LocalDovecot dovecot = started();
        IMAPStore store = store(dovecot, PASSWORD)) {
      List<String> folders =
          Arrays.stream(store.getDefaultFolder().list()).map(Folder::getName).sorted().toList();
      assertEquals(List.of("Drafts", "INBOX", "Junk", "Sent", "Trash"), folders);
      assertThrows(AuthenticationFailedException.class, () -> store(dovecot, "wrong"));
    }
  }

  @Test
  void whatIsSentBySmtpLiesInTheInbox() throws Exception {
    try (LocalDovecot dovecot = started();
        LocalMail smtp = LocalMail.startSmtpFor(0, dovecot.imapPort(), PASSWORD);
        IMAPStore store = store(dovecot, PASSWORD)) {
      send(smtp, "หนึ่ง");
      send(smtp, "สอง");
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_ONLY);
        assertEquals(2, inbox.getMessageCount());
        assertEquals("สอง", inbox.getMessage(2).getSubject());
      }
    }
  }

  private LocalDovecot started() {
    return LocalDovecot.start(
        folder.resolve("mail"), Ports.anyFree(), PASSWORD, folder.resolve("log"));
  }

  private static IMAPStore store(LocalDovecot dovecot, String password) throws Exception {
    IMAPStore store = (IMAPStore) Session.getInstance(new Properties()).getStore("imap");
    store.connect("127.0.0.1", dovecot.imapPort(), ADDRESS, password);
    return store;
  }

  private static byte[] mail(IMAPStore store, long uid) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (IMAPFolder inbox = (IMAPFolder) store.getFolder("INBOX")) {
      inbox.open(Folder.READ_ONLY);
      ((IMAPMessage) inbox.getMessageByUID(uid)).getMimeStream().transferTo(bytes);
    }
    return bytes.toByteArray();
  }

  private static void send(LocalMail smtp, String subject) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("mail.smtp.host", "127.0.0.1");
    settings.setProperty("mail.smtp.port", String.valueOf(smtp.smtpPort()));
    MimeMessage message = new MimeMessage(Session.getInstance(settings));
    message.setSubject(subject, "UTF-8");
    message.setText("สวัสดี", "UTF-8");
    Transport.send(message, new InternetAddress[] {new InternetAddress(ADDRESS)});
  }
}
