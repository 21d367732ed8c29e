package org.anuyat.intake.message.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Opens a raw mail where its header begins: after a byte order mark, blank lines, or the "From "
 * line of a mailbox file; and with line ends the parser knows.
 */
final class MailStart {

  private static final int BEGINNING = 8_192;

  private MailStart() {}

  static InputStream open(Path raw) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(raw), 2 * BEGINNING);
    bytes.mark(BEGINNING);
    byte[] beginning = bytes.readNBytes(BEGINNING);
    bytes.reset();
    int start = start(beginning);
    bytes.skipNBytes(start);
    byte[] header = Arrays.copyOfRange(beginning, start, beginning.length);
    return NewlineNormaliser.isNeeded(header) ? new NewlineNormaliser(bytes) : bytes;
  }

  private static int start(byte[] beginning) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1);
    int at = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    at = afterBlankLines(text, at);
    if (text.startsWith("From ", at) || text.startsWith(">From ", at)) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      at = afterLineEnd(text, end);
    }
    return at == text.length() ? 0 : at;
  }

  private static int afterBlankLines(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int afterLineEnd(String text, int end) {
    int at = end;
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
  }
}
