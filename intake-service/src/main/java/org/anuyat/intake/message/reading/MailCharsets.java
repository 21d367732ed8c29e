package org.anuyat.intake.message.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;

/**
 * Which character set a label in a mail means.
 *
 * <p>Every label Thai mail programs use means Windows-874 in practice; Java reads {@code cp874} as
 * IBM's table and does not know some of the others.
 */
final class MailCharsets {

  private static final Charset THAI = Charset.forName("x-windows-874");

  private static final Set<String> THAI_LABELS =
      Set.of(
          "tis-620",
          "tis620",
          "tis620-2533",
          "tis-620-2533",
          "tis620.2533-1",
          "iso-8859-11",
          "iso8859-11",
          "cp874",
          "cp-874",
          "dos-874",
          "ms874",
          "ibm874",
          "windows-874",
          "x-windows-874");

  private MailCharsets() {}

  /** The text of the bytes: by the label where it can be believed, else by what the bytes are. */
  static String decode(byte[] bytes, String label) {
    Charset charset = named(label);
    if (charset == null || charset.equals(StandardCharsets.US_ASCII)) {
      return decodeUnlabelled(bytes);
    }
    if (charset.equals(StandardCharsets.UTF_8)) {
      return isUtf8(bytes) ? utf8(bytes) : brokenUtf8(bytes);
    }
    return new String(bytes, charset);
  }

  /** Bytes without a label: UTF-8 when they are well-formed, otherwise Thai. */
  static String decodeUnlabelled(byte[] bytes) {
    return isUtf8(bytes) ? utf8(bytes) : new String(bytes, THAI);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Mostly good UTF-8 keeps its good part; bytes with no good letter at all are Thai. */
  private static String brokenUtf8(byte[] bytes) {
    String text = utf8(bytes);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long foreign = text.chars().filter(c -> c > 0x7F).count();
    return broken * 2 > foreign ? new String(bytes, THAI) : text;
  }

  /** Null for a label nobody knows. */
  static Charset named(String label) {
    if (label == null || label.isBlank()) {
      return null;
    }
    String cleaned = label.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
    if (THAI_LABELS.contains(cleaned)) {
      return THAI;
    }
    try {
      return Charset.forName(cleaned);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }
}
