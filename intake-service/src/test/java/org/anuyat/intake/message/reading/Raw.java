package org.anuyat.intake.message.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Raw mails for tests. */
public final class Raw {
  static final Charset THAI = Charset.forName("x-windows-874");

  private static final Path MAILS = Path.of("target", "test-mails");

  private Raw() {}

  /** Reads lines as a mail. */
  public static ReadMail mail(String raw) {
    return (ReadMail) read(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  static Reading read(byte[] raw) {
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(MAILS), "mail-");
      Path file = folder.resolve("raw");
      Files.write(file, raw);
      return MailReader.read(file, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
