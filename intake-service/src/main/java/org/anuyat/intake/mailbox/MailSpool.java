package org.anuyat.intake.mailbox;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies a mail from the server into a temporary file; no mail is ever whole in memory. */
final class MailSpool {
  private static final int LONGEST_HEADER = 256 * 1024;

  private MailSpool() {}

  /** The whole mail; beyond {@code limit} bytes only the header is kept. */
  static SpooledMail spool(InputStream mail, long limit) throws IOException {
    Path file = Files.createTempFile("anuyat-mail-", ".eml");
    MessageDigest digest = sha256();
    long size = 0;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      byte[] buffer = new byte[65_536];
      for (int n = mail.read(buffer); n >= 0 && size <= limit; n = mail.read(buffer)) {
        out.write(buffer, 0, n);
        size += n;
      }
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(file);
      throw failed;
    }
    if (size > limit) {
      try (SpooledMail whole = new SpooledMail(file, "", size, true);
          InputStream again = Files.newInputStream(whole.file())) {
        return spoolHeader(again);
      }
    }
    return new SpooledMail(file, HexFormat.of().formatHex(digest.digest()), size, true);
  }

  /** Only the header, with the empty line that ends it. */
  static SpooledMail spoolHeader(InputStream mail) throws IOException {
    Path file = Files.createTempFile("anuyat-mail-", ".eml");
    MessageDigest digest = sha256();
    int size = 0;
    int newlines = 0;
    try (OutputStream out =
        new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest))) {
      for (int b = mail.read(); b >= 0 && size < LONGEST_HEADER; b = mail.read()) {
        out.write(b);
        size++;
        newlines = b == '\n' ? newlines + 1 : b == '\r' ? newlines : 0;
        if (newlines == 2) {
          break;
        }
      }
    }
    return new SpooledMail(file, HexFormat.of().formatHex(digest.digest()), size, false);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
