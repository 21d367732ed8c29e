package org.anuyat.local.starter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.anuyat.local.client.RawAppend;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalMailTest {
  private static final String ADDRESS = "saraban@banmai.example";

  @TempDir Path folder;

  @Test
  void mailItsFlagsAndItsFoldersSurviveARestart() throws Exception {
    try (LocalMail mail = started()) {
      send(mail, "หนึ่ง");
      send(mail, "สอง");
      send(mail, "สาม");
      try (Store store = store(mail);
          Folder inbox = store.getFolder("INBOX")) {
        Folder done = store.getFolder("Done");
        done.create(Folder.HOLDS_MESSAGES);
        inbox.open(Folder.READ_WRITE);
        inbox.getMessage(1).setFlag(Flags.Flag.SEEN, true);
        inbox.copyMessages(new Message[] {inbox.getMessage(2)}, done);
        inbox.getMessage(2).setFlag(Flags.Flag.DELETED, true);
        inbox.expunge();
      }
    }
    for (int restart = 0; restart < 2; restart++) {
      try (LocalMail mail = started()) {
        assertEquals(List.of("หนึ่ง seen", "สาม new"), mails(mail, "INBOX"));
        assertEquals(List.of("สอง new"), mails(mail, "Done"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "TIS-620"})
  void theBytesOfAMailStayTheSame(String charset) throws Exception {
    byte[] raw =
        "Subject: =?broken\r\nX: กำ\r\n\r\nbody\rbare\nก\r\n".getBytes(Charset.forName(charset));
    byte[] before;
    try (LocalMail mail = started()) {
      append(mail, raw);
      before = onlyMail(mail);
    }
    assertArrayEquals(raw, before);
    try (LocalMail mail = started()) {
      assertArrayEquals(before, onlyMail(mail));
    }
  }

  @Test
  void mailIsWrittenWhileTheServerRunsNotOnlyAtItsEnd() throws Exception {
    try (LocalMail mail = started()) {
      send(mail, "หนึ่ง");
      org.awaitility.Awaitility.await()
          .until(
              () -> !ArchivedMail.in(folder.resolve("saraban%40banmai.example/INBOX")).isEmpty());
      assertTrue(mail.imapPort() > 0);
    }
  }

  private LocalMail started() {
    LocalMail mail = LocalMail.startTemporary();
    mail.addMailbox(ADDRESS, "secret");
    mail.keepMailIn(folder);
    return mail;
  }

  private static void append(LocalMail mail, byte[] raw) throws Exception {
    try (Store store = store(mail)) {
      RawAppend.append((IMAPStore) store, "INBOX", raw);
    }
  }

  private static GreenMailUser user(LocalMail mail) {
    return mail.server().getManagers().getUserManager().getUserByEmail(ADDRESS);
  }

  private static void send(LocalMail mail, String subject) throws Exception {
    MimeMessage message = new MimeMessage(session(mail));
    message.setSubject(subject, "UTF-8");
    message.setText("สวัสดี", "UTF-8");
    Transport.send(message, new InternetAddress[] {new InternetAddress(ADDRESS)});
  }

  private static List<String> mails(LocalMail mail, String name) throws Exception {
    List<String> found = new ArrayList<>();
    try (Store store = store(mail);
        Folder inbox = store.getFolder(name)) {
      inbox.open(Folder.READ_ONLY);
      for (Message message : inbox.getMessages()) {
        found.add(message.getSubject() + (message.isSet(Flags.Flag.SEEN) ? " seen" : " new"));
      }
    }
    return found;
  }

  private static byte[] onlyMail(LocalMail mail) throws Exception {
    var out = new java.io.ByteArrayOutputStream();
    mail.server()
        .getManagers()
        .getImapHostManager()
        .getInbox(user(mail))
        .getMessages()
        .getFirst()
        .getMimeMessage()
        .writeTo(out);
    return out.toByteArray();
  }

  private static Store store(LocalMail mail) throws Exception {
    Store store = session(mail).getStore("imap");
    store.connect("127.0.0.1", mail.imapPort(), ADDRESS, "secret");
    return store;
  }

  private static Session session(LocalMail mail) {
    Properties settings = new Properties();
    settings.setProperty("mail.smtp.host", "127.0.0.1");
    settings.setProperty("mail.smtp.port", String.valueOf(mail.smtpPort()));
    return Session.getInstance(settings);
  }
}
