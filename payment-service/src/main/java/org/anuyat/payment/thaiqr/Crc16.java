package org.anuyat.payment.thaiqr;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** CRC-16/CCITT-FALSE: polynomial 1021, start FFFF, nothing reflected. */
public final class Crc16 {
  private Crc16() {}

  /** Four upper-case hexadecimal digits over the text. */
  public static String of(String text) {
    int crc = 0xFFFF;
    for (byte octet : text.getBytes(StandardCharsets.US_ASCII)) {
      crc ^= (octet & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021;
      }
      crc &= 0xFFFF;
    }
    return String.format(Locale.ROOT, "%04X", crc);
  }
}
