package org.anuyat.intake.message.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Encoded words of a header (RFC 2047).
 *
 * <p>Windows Mail cuts a Thai letter in the middle and puts its bytes into two words, so the bytes
 * of neighbouring words of one character set are joined before they become letters.
 */
final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s*]+)(?:\\*[^?\\s]*)?\\?([bBqQ])\\?([^?]*)\\?=");

  private EncodedWords() {}

  static String decode(String value) {
    if (!value.contains("=?")) {
      return value;
    }
    StringBuilder text = new StringBuilder();
    Run run = null;
    int end = 0;
    Matcher word = WORD.matcher(value);
    while (word.find()) {
      String between = value.substring(end, word.start());
      if (run != null && between.isBlank() && run.continuesWith(word)) {
        run.add(word.group(3));
      } else {
        boolean neighbours = run != null && between.isBlank();
        flush(run, text);
        text.append(neighbours ? "" : between);
        run = new Run(word.group(1), word.group(2));
        run.add(word.group(3));
      }
      end = word.end();
    }
    flush(run, text);
    return text.append(value.substring(end)).toString();
  }

  private static void flush(Run run, StringBuilder text) {
    if (run != null) {
      text.append(run.text());
    }
  }

  /** Neighbouring words of one character set and one encoding. */
  private static final class Run {
    private final String charset;
    private final boolean base64;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder unfinished = new StringBuilder();

    Run(String charset, String encoding) {
      this.charset = charset.toLowerCase(Locale.ROOT);
      this.base64 = encoding.equalsIgnoreCase("b");
    }

    boolean continuesWith(Matcher word) {
      return charset.equals(word.group(1).toLowerCase(Locale.ROOT))
          && base64 == word.group(2).equalsIgnoreCase("b");
    }

    void add(String encoded) {
      if (base64) {
        unfinished.append(encoded.replaceAll("[^A-Za-z0-9+/]", ""));
        if (encoded.endsWith("=") || unfinished.length() % 4 == 0) {
          flushBase64();
        }
      } else {
        bytes.writeBytes(quotedPrintable(encoded));
      }
    }

    String text() {
      flushBase64();
      return MailCharsets.decode(bytes.toByteArray(), charset);
    }

    private void flushBase64() {
      // One letter left over carries no whole byte.
      int usable = unfinished.length() % 4 == 1 ? unfinished.length() - 1 : unfinished.length();
      bytes.writeBytes(Base64.getDecoder().decode(unfinished.substring(0, usable)));
      unfinished.setLength(0);
    }
  }

  private static byte[] quotedPrintable(String encoded) {
    byte[] in = encoded.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
      if (in[i] == '=' && high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(in[i] == '_' ? ' ' : in[i]);
      }
    }
    return out.toByteArray();
  }
}
