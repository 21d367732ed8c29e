package org.anuyat.intake.message.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Bytes written as signs and two hexadecimal digits: {@code =E0} in words, {@code %E0} in names.
 */
final class QWord {

  private QWord() {}

  /** The Q encoding of RFC 2047. */
  static byte[] decode(String encoded) {
    return decode(encoded.replace('_', ' '), '=');
  }

  /** The percent encoding of RFC 2231. */
  static byte[] percent(String encoded) {
    return decode(encoded, '%');
  }

  private static byte[] decode(String encoded, char sign) {
    byte[] in = encoded.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
      if (in[i] == sign && high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(in[i]);
      }
    }
    return out.toByteArray();
  }
}
