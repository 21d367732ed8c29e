package org.anuyat.intake.message.reading;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Encoded words of a header (RFC 2047).
 *
 * <p>Windows Mail cuts a Thai letter in the middle and puts its bytes into two words, so the bytes
 * of neighbouring words of one character set are joined before they become letters.
 */
final class EncodedWords {

  private final String value;
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream run = new ByteArrayOutputStream();
  private String runCharset;

  private EncodedWords(String value) {
    this.value = value;
  }

  static String decode(String value) {
    return value.contains("=?") ? new EncodedWords(value).decode() : value;
  }

  private String decode() {
    int end = 0;
    int start = value.indexOf("=?");
    while (start >= 0) {
      Optional<EncodedWord> word = EncodedWord.at(value, start);
      if (word.isEmpty()) {
        start = value.indexOf("=?", start + 2);
        continue;
      }
      String between = value.substring(end, start);
      boolean neighbours = runCharset != null && between.isBlank();
      String charset = word.get().charset().toLowerCase(Locale.ROOT);
      if (!neighbours || !charset.equals(runCharset)) {
        flush();
        text.append(neighbours ? "" : between);
        runCharset = charset;
      }
      run.writeBytes(word.get().bytes());
      end = word.get().end();
      start = value.indexOf("=?", end);
    }
    flush();
    return text.append(value, end, value.length()).toString();
  }

  private void flush() {
    if (runCharset != null) {
      text.append(MailCharsets.decode(run.toByteArray(), runCharset));
      run.reset();
      runCharset = null;
    }
  }
}
