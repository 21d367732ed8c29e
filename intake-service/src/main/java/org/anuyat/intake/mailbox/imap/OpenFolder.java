package org.anuyat.intake.mailbox.imap;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.ReadOnlyFolderException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** A selected folder, asked by UID. */
public final class OpenFolder implements AutoCloseable {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final IMAPFolder folder;
  private final UidCommands commands;

  private OpenFolder(IMAPFolder folder) {
    this.folder = folder;
    this.commands = new UidCommands(folder);
  }

  public static OpenFolder open(IMAPFolder folder) throws MessagingException {
    try {
      folder.open(Folder.READ_WRITE);
    } catch (ReadOnlyFolderException shared) {
      folder.open(Folder.READ_ONLY);
    }
    return new OpenFolder(folder);
  }

  public String name() {
    return folder.getFullName();
  }

  public long uidValidity() throws MessagingException {
    return folder.getUIDValidity();
  }

  /** Whether the connection still holds. */
  public boolean isOpen() {
    return folder.isOpen();
  }

  /** UIDs from {@code first} on, rising. */
  public long[] from(long first) throws MessagingException {
    // "n:*" names the last mail even where its UID is below n.
    return LongStream.of(commands.search("UID " + first + ":*"))
        .filter(uid -> uid >= first)
        .toArray();
  }

  /**
   * UIDs of mails that surely arrived before {@code time}, rising. A day that touches it is left
   * out: the server's zone is not known.
   */
  public long[] surelyBefore(Instant time) throws MessagingException {
    return commands.search("BEFORE " + DAY.format(time.minusSeconds(86_400)));
  }

  /** Size and arrival, by rising UID; a mail that vanished is not in the answer. */
  public List<MailOnServer> describe(long[] uids) throws MessagingException {
    return uids.length == 0 ? List.of() : commands.describe(uids);
  }

  /**
   * Whole mails in one round trip, without marking them as read. What the server does not hand out
   * is not in the answer.
   */
  public Map<Long, ByteBuffer> bodies(List<Long> uids) throws MessagingException {
    return commands.bodies(Uids.of(uids));
  }

  /** One mail in pieces of {@code chunk} bytes, without marking it as read. */
  public void body(long uid, int chunk, Chunks to) throws MessagingException, IOException {
    long offset = 0;
    while (true) {
      ByteBuffer piece = commands.piece(uid, offset, chunk);
      int length = piece.remaining();
      if (length > 0 && !to.accept(piece) || length < chunk) {
        return;
      }
      offset += length;
    }
  }

  /** Only a sign for people who look into the mailbox; nothing depends on it. */
  public void markSeen(List<Long> uids) throws MessagingException {
    if (!uids.isEmpty() && folder.getMode() == Folder.READ_WRITE) {
      commands.run("UID STORE " + Uids.set(Uids.of(uids)) + " +FLAGS.SILENT (\\Seen)");
    }
  }

  /** Deletes one mail at once, and no other that is marked as deleted where the server can. */
  public void delete(long uid) throws MessagingException {
    commands.delete(uid);
  }

  /** Moves a mail, keeping the time it arrived; where it now is, if the server tells it. */
  public MovedTo move(long uid, String folderName) throws MessagingException {
    return commands.move(uid, folderName);
  }

  /** Whether the mail still lies here. */
  public boolean holds(long uid) throws MessagingException {
    return Arrays.stream(commands.search("UID " + uid)).anyMatch(found -> found == uid);
  }

  @Override
  public void close() throws MessagingException {
    if (folder.isOpen()) {
      folder.close(false);
    }
  }
}
