package org.anuyat.intake.message.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A multipart whose header names no boundary, or a wrong one: the right one stands in its body. */
final class Boundaries {

  private static final int BEGINNING = 65_536;
  private static final Pattern LINE =
      Pattern.compile("(?m)^--([^\\s\"][^\"\\r\\n]{0,199})\\r?\\n(?i:content-)");

  private Boundaries() {}

  /** The content under the boundary found in it; without any it is plain text. */
  static Wrapped under(Path content) {
    Matcher line = LINE.matcher(beginning(content));
    if (!line.find()) {
      return Wrapped.text(content);
    }
    String boundary = line.group(1).stripTrailing();
    return new Wrapped(
        "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n", content);
  }

  private static String beginning(Path content) {
    try (InputStream in = Files.newInputStream(content)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    } catch (IOException disk) {
      throw new MailCollector.DiskTrouble(disk);
    }
  }
}
