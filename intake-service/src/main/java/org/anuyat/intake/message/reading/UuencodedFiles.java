package org.anuyat.intake.message.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Takes uuencoded files out of plain text, line by line, and hands the files over. */
final class UuencodedFiles {

  private static final int LONGEST_LINE = 8_192;

  private final int most;
  private final BiConsumer<PartDescription, InputStream> files;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private InputStream in;
  private String pending;

  /**
   * @param most how many bytes of text are kept
   */
  UuencodedFiles(int most, BiConsumer<PartDescription, InputStream> files) {
    this.most = most;
    this.files = files;
  }

  /** The text without the files. */
  byte[] takenOutOf(InputStream content) throws IOException {
    in = new BufferedInputStream(content, LONGEST_LINE);
    for (String line = next(); line != null; line = next()) {
      String name = UuLine.beginName(line.stripTrailing()).orElse(null);
      String first = name == null ? null : next();
      if (first != null && UuLine.isPossible(bare(first)) && !first.isBlank()) {
        pending = first;
        files.accept(
            PartDescription.found(decodedName(name), "application/octet-stream"), new FileBytes());
      } else {
        keep(line);
        pending = first;
      }
    }
    return text.toByteArray();
  }

  private static String decodedName(String name) {
    return HeaderText.clean(
        MailCharsets.decodeUnlabelled(name.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private void keep(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    text.write(bytes, 0, Math.min(bytes.length, most - text.size()));
  }

  /** With its line end; a very long line comes in pieces. */
  private String next() throws IOException {
    if (pending != null) {
      String line = pending;
      pending = null;
      return line;
    }
    StringBuilder line = new StringBuilder(80);
    int letter = -1;
    while (line.length() < LONGEST_LINE && letter != '\n' && (letter = in.read()) >= 0) {
      line.append((char) letter);
    }
    return line.isEmpty() ? null : line.toString();
  }

  private static String bare(String line) {
    return line.replaceAll("[\r\n]", "");
  }

  /** The bytes of one file, up to its end line or to the first line that cannot be one of it. */
  private final class FileBytes extends InputStream {
    private byte[] bytes = new byte[0];
    private int at;

    @Override
    public int read() throws IOException {
      while (at == bytes.length) {
        String line = next();
        if (line == null || UuLine.isEnd(line)) {
          return -1;
        }
        if (!UuLine.isPossible(bare(line))) {
          pending = line;
          return -1;
        }
        bytes = UuLine.decode(bare(line));
        at = 0;
      }
      return bytes[at++] & 0xFF;
    }
  }
}
