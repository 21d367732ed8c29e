package org.anuyat.payment.slipqr;

import java.util.Locale;
import org.anuyat.payment.thaiqr.Crc16;

/** Writes mini-QRs as banks do. */
public final class MiniQrCodes {
  private MiniQrCodes() {}

  public static String bank(String bank, String transRef) {
    String payment = field("00", "000001") + field("01", bank) + field("02", transRef);
    String covered = field("00", payment) + field("51", "TH") + "9104";
    return covered + Crc16.of(covered);
  }

  public static String trueMoney(String event, String transactionId, String day) {
    String payment =
        field("00", "01")
            + field("01", "01")
            + field("02", event)
            + field("03", transactionId)
            + field("04", day);
    String covered = field("00", payment) + "9104";
    return covered + Crc16.of(covered).toLowerCase(Locale.ROOT);
  }

  private static String field(String tag, String value) {
    return tag + String.format(Locale.ROOT, "%02d", value.length()) + value;
  }
}
