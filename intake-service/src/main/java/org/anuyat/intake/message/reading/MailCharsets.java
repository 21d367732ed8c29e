package org.anuyat.intake.message.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the bytes of a mail into text: by their label where it can be believed, else by what the
 * bytes are.
 *
 * <p>Every label Thai mail programs use means Windows-874 in practice; Java reads {@code cp874} as
 * IBM's table and does not know some of the others. Western labels stand on much mail that is Thai
 * or UTF-8, so they are believed only where the bytes look Western.
 */
final class MailCharsets {

  static final Charset THAI = Charset.forName("x-windows-874");

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Set<String> THAI_LABELS =
      Set.of(
          "tis-620",
          "tis620",
          "tis620-0",
          "tis620-2533",
          "tis-620-2533",
          "tis620.2533-1",
          "tis620.2529-1",
          "iso-8859-11",
          "iso8859-11",
          "iso_8859-11",
          "cp874",
          "cp-874",
          "dos-874",
          "dos874",
          "ms874",
          "ibm874",
          "ibm-874",
          "874",
          "win874",
          "windows874",
          "windows-874",
          "x-windows-874",
          "csiso885911",
          "thai");

  private static final Set<String> WESTERN_LABELS =
      Set.of(
          "us-ascii",
          "ascii",
          "ansi_x3.4-1968",
          "iso-8859-1",
          "iso8859-1",
          "iso_8859-1",
          "latin1",
          "latin-1",
          "l1",
          "cp1252",
          "windows-1252",
          "x-ansi",
          "iso-8859-15",
          "unknown",
          "unknown-8bit",
          "x-unknown",
          "x-user-defined",
          "default",
          "none",
          "binary",
          "8bit",
          "7bit");

  /** Labels that mean more than Java's table of that name, and names Java does not know. */
  private static final Map<String, String> MEANT =
      Map.of(
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "x-gbk", "GB18030",
          "ks_c_5601-1987", "x-windows-949",
          "euc-kr", "x-windows-949",
          "shift_jis", "windows-31j",
          "shift-jis", "windows-31j",
          "big5", "Big5-HKSCS",
          "utf8", "UTF-8",
          "unicode-1-1-utf-8", "UTF-8");

  private static final Set<String> UTF_7 =
      Set.of("utf-7", "utf7", "unicode-1-1-utf-7", "x-unicode-2-0-utf-7", "unicode-2-0-utf-7");

  private MailCharsets() {}

  /** The text of the bytes. */
  static String decode(byte[] bytes, String label) {
    Optional<String> marked = ByteOrderMark.decode(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    String name = clean(label);
    if (UTF_7.contains(name)) {
      return Utf7.decode(bytes);
    }
    if (THAI_LABELS.contains(name)) {
      return strictUtf8(bytes)
          .filter(MailCharsets::hasLettersBeyondTwoBytes)
          .orElseGet(() -> thai(bytes));
    }
    Charset charset = WESTERN_LABELS.contains(name) ? null : named(name);
    if (charset == null) {
      return decodeUnlabelled(bytes);
    }
    return charset.name().startsWith("UTF-16")
        ? Utf16.decode(bytes, charset)
        : believed(bytes, charset);
  }

  /** Bytes without a label: UTF-8 when they are well-formed, else Thai or Western by their look. */
  static String decodeUnlabelled(byte[] bytes) {
    return strictUtf8(bytes).orElseGet(() -> notUtf8(bytes));
  }

  /** The label is one that stands on everything, or the bytes contradict it. */
  static boolean isDoubtful(byte[] bytes, String label) {
    String name = clean(label);
    boolean wrongUtf8 = StandardCharsets.UTF_8.equals(named(name)) && strictUtf8(bytes).isEmpty();
    return WESTERN_LABELS.contains(name) || wrongUtf8;
  }

  private static String believed(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return decodeUnlabelled(bytes);
    }
    return strict(bytes, charset)
        .or(() -> strictUtf8(bytes))
        .orElseGet(() -> new String(bytes, charset));
  }

  /** Mostly good UTF-8 keeps its good part: a letter may be cut off, or damaged on the way. */
  private static String notUtf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
    long good = lenient.chars().filter(c -> c > 0x7FF && c != '\uFFFD').count();
    if (good > 0 && good >= broken) {
      return lenient;
    }
    return ThaiLook.isThai(bytes) ? thai(bytes) : new String(bytes, WESTERN);
  }

  /** The control letters of Windows-874 stay what they are, as in every such table. */
  private static String thai(byte[] bytes) {
    return new String(bytes, THAI);
  }

  /**
   * Two short Thai letters can look like one UTF-8 letter of two bytes; three bytes are certain.
   */
  private static boolean hasLettersBeyondTwoBytes(String text) {
    return text.chars().allMatch(c -> c < 0x80) || text.chars().anyMatch(c -> c > 0x7FF);
  }

  private static Charset named(String name) {
    try {
      return name.isEmpty() ? null : Charset.forName(MEANT.getOrDefault(name, name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  private static String clean(String label) {
    return label == null
        ? ""
        : label.strip().toLowerCase(Locale.ROOT).replaceAll("[\"'\\s]", "").replace("charset=", "");
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    return strict(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notThis) {
      return Optional.empty();
    }
  }
}
