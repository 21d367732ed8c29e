package org.anuyat.intake.mailbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.anuyat.intake.mailbox.imap.MailOnServer;
import org.anuyat.intake.message.ArrivedMail;

/**
 * A mail as it came from the server.
 *
 * @param sha256 of the bytes, in hexadecimal
 * @param size of the whole mail in bytes
 * @param whole false: only the beginning up to the end of the header
 */
record FetchedMail(MailOnServer mail, String sha256, long size, boolean whole, MailBytes bytes)
    implements AutoCloseable {

  static FetchedMail inMemory(MailOnServer mail, ByteBuffer bytes) {
    return new FetchedMail(
        mail, Hashes.hex(bytes), bytes.remaining(), true, new MailBytes.InMemory(bytes));
  }

  /** Where the raw bytes are kept: under their hash, so that storing them again changes nothing. */
  String key(String municipality) {
    return "messages/" + municipality + "/" + sha256;
  }

  ArrivedMail arrived(FolderKey folder, Instant now) {
    return new ArrivedMail(
        sha256,
        key(folder.municipality()),
        size,
        folder.name(),
        mail.arrivedAt() == null ? now : mail.arrivedAt(),
        !whole);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
