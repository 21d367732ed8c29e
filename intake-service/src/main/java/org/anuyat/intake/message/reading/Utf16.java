package org.anuyat.intake.message.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 without a byte order mark: the byte that changes less is the high one. */
final class Utf16 {

  private Utf16() {}

  static String decode(byte[] bytes, Charset labelled) {
    if (!labelled.equals(StandardCharsets.UTF_16)) {
      return new String(bytes, labelled);
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      even += isHighByte(bytes[i]) ? 1 : 0;
      odd += isHighByte(bytes[i + 1]) ? 1 : 0;
    }
    return new String(bytes, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  /** Of Latin and Thai letters. */
  private static boolean isHighByte(byte b) {
    return b == 0 || b == 0x0E;
  }
}
