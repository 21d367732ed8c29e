package org.anuyat.intake.message.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes decoded parts to files and takes their SHA-256 on the way. */
final class AttachmentSpool {

  private static final int BEGINNING = 65_536;

  private final Path folder;
  private final String prefix;
  private int files;

  /**
   * @param prefix of the names of the files
   */
  AttachmentSpool(Path folder, String prefix) {
    this.folder = folder;
    this.prefix = prefix;
  }

  /** A spool in the same folder for the files of a mail inside the mail. */
  AttachmentSpool inner() {
    return new AttachmentSpool(folder, prefix + "inner-");
  }

  /** Keeps bytes that are no attachment themselves. */
  Path keep(InputStream content) {
    Path file = next();
    try (OutputStream out = Files.newOutputStream(file)) {
      copy(content, out);
    } catch (IOException disk) {
      throw new MailCollector.DiskTrouble(disk);
    }
    return file;
  }

  private Path next() {
    return folder.resolve(prefix + ++files);
  }

  ReadAttachment store(int position, PartDescription part, InputStream content) {
    Path file = next();
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      copy(content, out);
    } catch (IOException disk) {
      throw new MailCollector.DiskTrouble(disk);
    }
    try {
      return new ReadAttachment(
          position,
          part.name(),
          part.contentType(),
          part.inline(),
          Files.size(file),
          HexFormat.of().formatHex(digest.digest()),
          file);
    } catch (IOException disk) {
      throw new MailCollector.DiskTrouble(disk);
    }
  }

  /** The first 64 kB as text, for looking into reports. */
  String beginning(ReadAttachment attachment) {
    try (InputStream in = Files.newInputStream(attachment.content())) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    } catch (IOException disk) {
      throw new MailCollector.DiskTrouble(disk);
    }
  }

  /** A part whose transfer encoding breaks off keeps what could be decoded. */
  private static void copy(InputStream content, OutputStream out) throws IOException {
    byte[] buffer = new byte[16_384];
    while (true) {
      int read;
      try {
        read = content.read(buffer);
      } catch (IOException brokenEncoding) {
        return;
      }
      if (read < 0) {
        return;
      }
      out.write(buffer, 0, read);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
