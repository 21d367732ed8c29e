package org.anuyat.intake.mailbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.anuyat.intake.message.ArrivedMail;
import org.anuyat.intake.message.RegisteringMessage;
import org.anuyat.intake.storage.ObjectStore;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jboss.logging.Logger;

/**
 * Takes one mail in: bytes to the store, then row, number and job in one transaction, then \Seen.
 */
@ApplicationScoped
class TakingMailIn {
  private static final Logger LOG = Logger.getLogger(TakingMailIn.class);

  @Inject ObjectStore store;
  @Inject RegisteringMessage registering;
  @Inject MailboxItems items;
  @Inject MailboxSettings settings;
  @Inject Clock clock;

  void take(FolderKey folder, long uid, IMAPMessage mail) throws MessagingException, IOException {
    Instant arrived = arrivedAt(mail);
    long size = mail.getSize();
    try (SpooledMail spooled = spool(mail, size)) {
      String key = "messages/" + folder.municipality() + "/" + spooled.sha256();
      if (!store.exists(key)) {
        try (InputStream bytes = Files.newInputStream(spooled.file())) {
          store.put(key, bytes, spooled.size(), "message/rfc822");
        }
      }
      register(
          folder,
          uid,
          new ArrivedMail(
              spooled.sha256(),
              key,
              spooled.whole() ? spooled.size() : size,
              folder.name(),
              arrived,
              !spooled.whole()));
    }
    markSeen(mail);
  }

  /** The server cannot hand the mail out: it gets its number all the same. */
  void giveUp(FolderKey folder, long uid, IMAPMessage mail) {
    String name = folder.name() + "/" + folder.uidValidity() + "/" + uid;
    String hash =
        HexFormat.of().formatHex(MailSpool.sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
    register(folder, uid, new ArrivedMail(hash, null, 0, folder.name(), arrivedAt(mail), false));
    LOG.errorf(
        "Mail %s could not be fetched from the mail server and is registered as unreadable; open it"
            + " there",
        name);
  }

  private void register(FolderKey folder, long uid, ArrivedMail arrived) {
    QuarkusTransaction.requiringNew()
        .run(() -> items.take(folder, uid, registering.register(folder.municipality(), arrived)));
  }

  private SpooledMail spool(IMAPMessage mail, long size) throws MessagingException, IOException {
    long limit = settings.maxMessageSize().asLongValue();
    try (InputStream raw = mail.getMimeStream()) {
      return size > limit ? MailSpool.spoolHeader(raw) : MailSpool.spool(raw, limit);
    }
  }

  private Instant arrivedAt(IMAPMessage mail) {
    try {
      return mail.getReceivedDate() == null ? clock.instant() : mail.getReceivedDate().toInstant();
    } catch (MessagingException unknown) {
      return clock.instant();
    }
  }

  /** Only a sign for people who look into the mailbox; nothing depends on it. */
  private static void markSeen(IMAPMessage mail) {
    try {
      mail.setFlag(Flags.Flag.SEEN, true);
    } catch (MessagingException notWritable) {
      LOG.debugf("\\Seen could not be set: %s", notWritable.getMessage());
    }
  }
}
