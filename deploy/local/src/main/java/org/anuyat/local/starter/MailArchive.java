package org.anuyat.local.starter;

import com.icegreen.greenmail.imap.ImapConstants;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Keeps the mail of a GreenMail server, which holds it in memory only, in a folder: {@code
 * <login>/<folder>/<uid>,<flags>.eml}.
 *
 * <p>A restored mailbox has a new UIDVALIDITY and new UIDs, in the old order.
 */
final class MailArchive {
  private static final Session SESSION = session();

  private final GreenMail server;
  private final Path folder;
  private final Map<Path, Map<Long, ArchivedMail>> kept = new HashMap<>();

  MailArchive(GreenMail server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  private static Session session() {
    Properties settings = new Properties();
    settings.setProperty(LocalMail.HEADERS_IN_UTF_8, "false");
    return Session.getInstance(settings);
  }

  /**
   * Brings the folder up to the mailboxes: new mails written, changed flags and removals followed.
   */
  synchronized void save() {
    try {
      for (GreenMailUser user : server.getManagers().getUserManager().listUser()) {
        for (MailFolder mails : imap().listMailboxes(user, "*")) {
          save(mails, directory(user.getLogin(), relativeName(user, mails)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("mail could not be written to " + folder, e);
    } catch (Exception e) {
      throw new IllegalStateException("mail could not be read: " + e, e);
    }
  }

  /** Touches the disk for what has changed only: a mailbox may hold thousands of mails. */
  private void save(MailFolder mails, Path directory) throws IOException, MessagingException {
    Map<Long, ArchivedMail> known = kept.remove(directory);
    Map<Long, ArchivedMail> gone = known == null ? read(directory) : known;
    Map<Long, ArchivedMail> now = new HashMap<>();
    // GreenMail's list is alive: mails arrive while it is gone through.
    for (StoredMessage message : List.copyOf(mails.getMessages())) {
      long uid = message.getUid();
      now.put(uid, saved(message, gone.remove(uid), directory));
    }
    for (ArchivedMail mail : gone.values()) {
      Files.delete(mail.path());
    }
    kept.put(directory, now);
  }

  private static Map<Long, ArchivedMail> read(Path directory) throws IOException {
    Map<Long, ArchivedMail> mails = new HashMap<>();
    for (ArchivedMail mail : ArchivedMail.in(directory)) {
      mails.put(mail.uid(), mail);
    }
    return mails;
  }

  private static ArchivedMail saved(StoredMessage message, ArchivedMail old, Path directory)
      throws IOException, MessagingException {
    Flags flags = message.getFlags();
    if (old != null && old.tells(flags)) {
      return old;
    }
    Path target = directory.resolve(ArchivedMail.name(message.getUid(), flags));
    if (old == null) {
      write(message, target);
    } else {
      Files.move(old.path(), target);
    }
    return new ArchivedMail(target, message.getUid(), flags);
  }

  private static void write(StoredMessage message, Path target)
      throws IOException, MessagingException {
    Files.createDirectories(target.getParent());
    Path part = target.resolveSibling("part");
    try (OutputStream out = Files.newOutputStream(part)) {
      message.getMimeMessage().writeTo(out);
    }
    Files.setLastModifiedTime(part, FileTime.from(message.getReceivedDate().toInstant()));
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Puts the archived mails back into the mailboxes of a server that has just started. */
  synchronized void restore() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      for (Path login : children(folder)) {
        for (Path directory : children(login)) {
          restore(user(decoded(login)), decoded(directory), directory);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("mail could not be read from " + folder, e);
    } catch (Exception e) {
      throw new IllegalStateException("mail could not be restored: " + e.getMessage(), e);
    }
  }

  private void restore(GreenMailUser user, String name, Path directory) throws Exception {
    MailFolder mails = imap().getFolder(user, name);
    if (mails == null) {
      mails = imap().createMailbox(user, name);
    }
    for (ArchivedMail file : ArchivedMail.in(directory)) {
      Date received = new Date(Files.getLastModifiedTime(file.path()).toMillis());
      Flags flags = file.flags();
      try (InputStream raw = Files.newInputStream(file.path())) {
        long uid = mails.appendMessage(new MimeMessage(SESSION, raw), flags, received);
        Files.move(file.path(), directory.resolve(ArchivedMail.name(uid, flags)));
      }
    }
  }

  private GreenMailUser user(String login) throws Exception {
    GreenMailUser user = server.getManagers().getUserManager().getUser(login);
    return user != null
        ? user
        : server.getManagers().getUserManager().createUser(login, login, login);
  }

  private ImapHostManager imap() {
    return server.getManagers().getImapHostManager();
  }

  private static String relativeName(GreenMailUser user, MailFolder mails) {
    String root =
        ImapConstants.USER_NAMESPACE
            + ImapConstants.HIERARCHY_DELIMITER
            + user.getQualifiedMailboxName()
            + ImapConstants.HIERARCHY_DELIMITER;
    String name = mails.getFullName();
    return name.startsWith(root) ? name.substring(root.length()) : mails.getName();
  }

  private Path directory(String login, String name) {
    return folder.resolve(encoded(login)).resolve(encoded(name));
  }

  private static List<Path> children(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private static String decoded(Path directory) {
    return URLDecoder.decode(directory.getFileName().toString(), StandardCharsets.UTF_8);
  }
}
