package org.anuyat.intake.message.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-7 (RFC 2152), which Java does not know. */
final class Utf7 {

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private Utf7() {}

  static String decode(byte[] bytes) {
    String in = new String(bytes, StandardCharsets.ISO_8859_1);
    StringBuilder text = new StringBuilder(in.length());
    int at = 0;
    while (at < in.length()) {
      int plus = in.indexOf('+', at);
      if (plus < 0) {
        return text.append(in, at, in.length()).toString();
      }
      text.append(in, at, plus);
      int end = plus + 1;
      while (end < in.length() && ALPHABET.indexOf(in.charAt(end)) >= 0) {
        end++;
      }
      boolean closed = end < in.length() && in.charAt(end) == '-';
      text.append(end == plus + 1 ? "+" : shifted(in.substring(plus + 1, end)));
      at = closed ? end + 1 : end;
    }
    return text.toString();
  }

  private static String shifted(String base64) {
    ByteArrayOutputStream utf16 = new ByteArrayOutputStream();
    int bits = 0;
    int held = 0;
    for (char letter : base64.toCharArray()) {
      bits = (bits << 6 | ALPHABET.indexOf(letter)) & 0xFFFF;
      held += 6;
      if (held >= 8) {
        held -= 8;
        utf16.write(bits >> held);
      }
    }
    byte[] bytes = utf16.toByteArray();
    return new String(bytes, 0, bytes.length & ~1, StandardCharsets.UTF_16BE);
  }
}
