package org.anuyat.local.bank;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A bill as a phone reads it from a Thai QR code (EMVCo, tag 30).
 *
 * @param ref2 null if there is none
 * @param amountSatang null if the payer types it
 */
public record Bill(String billerId, String ref1, String ref2, Long amountSatang) {
  private static final String BILL_PAYMENT = "A000000677010112";

  /**
   * Reads the text of a QR code.
   *
   * @throws IllegalArgumentException if it is no bill payment, or its CRC is wrong
   */
  public static Bill of(String payload) {
    if (payload.length() < 8
        || !payload.endsWith(crc(payload.substring(0, payload.length() - 4)))) {
      throw new IllegalArgumentException("the CRC of the QR code is wrong");
    }
    Map<String, String> objects = read(payload);
    Map<String, String> bill = read(objects.getOrDefault("30", ""));
    if (!BILL_PAYMENT.equals(bill.get("00")) || !"764".equals(objects.get("53"))) {
      throw new IllegalArgumentException("the QR code is no bill payment in baht");
    }
    String amount = objects.get("54");
    return new Bill(
        bill.get("01"),
        bill.get("02"),
        bill.get("03"),
        amount == null ? null : new BigDecimal(amount).movePointRight(2).longValueExact());
  }

  private static Map<String, String> read(String objects) {
    Map<String, String> values = new HashMap<>();
    int at = 0;
    while (at + 4 <= objects.length()) {
      int end = at + 4 + Integer.parseInt(objects.substring(at + 2, at + 4));
      if (end > objects.length()) {
        throw new IllegalArgumentException("the QR code ends too early");
      }
      values.put(objects.substring(at, at + 2), objects.substring(at + 4, end));
      at = end;
    }
    return values;
  }

  /** CRC-16/CCITT-FALSE. */
  private static String crc(String text) {
    int crc = 0xFFFF;
    for (byte octet : text.getBytes(StandardCharsets.US_ASCII)) {
      crc ^= (octet & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = ((crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021) & 0xFFFF;
      }
    }
    return String.format(Locale.ROOT, "%04X", crc);
  }
}
