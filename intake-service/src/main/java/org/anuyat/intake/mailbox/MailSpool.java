package org.anuyat.intake.mailbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.anuyat.intake.mailbox.imap.Chunks;
import org.anuyat.intake.mailbox.imap.MailOnServer;

/** Writes a large mail into a file as it comes; no such mail is ever whole in memory. */
final class MailSpool implements Chunks, AutoCloseable {
  private static final int LONGEST_HEADER = 256 * 1024;

  private final Path file;
  private final FileChannel out;
  private final MessageDigest digest = Hashes.sha256();
  private final boolean headerOnly;
  private long size;
  private int newlines;

  private MailSpool(Path folder, boolean headerOnly) throws IOException {
    this.headerOnly = headerOnly;
    this.file = Files.createTempFile(Files.createDirectories(folder), "mail-", ".eml");
    this.out = FileChannel.open(file, StandardOpenOption.WRITE);
  }

  static MailSpool whole(Path folder) throws IOException {
    return new MailSpool(folder, false);
  }

  /** Keeps only the header, with the empty line that ends it. */
  static MailSpool header(Path folder) throws IOException {
    return new MailSpool(folder, true);
  }

  @Override
  public boolean accept(ByteBuffer bytes) throws IOException {
    boolean more = !headerOnly || isHeader(bytes);
    digest.update(bytes.duplicate());
    size += bytes.remaining();
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
    return more;
  }

  /** Cuts the bytes where the header ends; false when it did. */
  private boolean isHeader(ByteBuffer bytes) {
    for (int i = bytes.position(); i < bytes.limit(); i++) {
      byte b = bytes.get(i);
      newlines = b == '\n' ? newlines + 1 : b == '\r' ? newlines : 0;
      if (newlines == 2 || size + i - bytes.position() + 1 >= LONGEST_HEADER) {
        bytes.limit(i + 1);
        return false;
      }
    }
    return true;
  }

  long size() {
    return size;
  }

  FetchedMail finish(MailOnServer mail) {
    return new FetchedMail(
        mail,
        Hashes.hex(digest),
        headerOnly ? mail.size() : size,
        !headerOnly,
        new MailBytes.OnDisk(file));
  }

  /** The mail could not be fetched to its end. */
  void discard() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
