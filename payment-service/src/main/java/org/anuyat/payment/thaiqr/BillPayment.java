package org.anuyat.payment.thaiqr;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * One bill to be paid by Thai QR (rule 6.1).
 *
 * @param billerId 15 digits: tax id and suffix
 * @param firstReference the Transaction ID, at most 20 of {@code [0-9A-Z]}
 * @param secondReference the case, at most 20 of {@code [0-9A-Z]}
 * @param amountSatang more than nothing
 */
public record BillPayment(
    String billerId, String firstReference, String secondReference, long amountSatang) {
  private static final Pattern BILLER_ID = Pattern.compile("[0-9]{15}");
  private static final Pattern REFERENCE = Pattern.compile("[0-9A-Z]{1,20}");
  private static final String BILL_PAYMENT_APPLICATION = "A000000677010112";
  private static final String BAHT = "764";

  public BillPayment {
    if (!BILLER_ID.matcher(billerId).matches()) {
      throw new IllegalArgumentException("a Biller ID has 15 digits");
    }
    if (!REFERENCE.matcher(firstReference).matches()
        || !REFERENCE.matcher(secondReference).matches()) {
      throw new IllegalArgumentException("a reference has 1 to 20 of 0-9, A-Z");
    }
    if (amountSatang <= 0) {
      throw new IllegalArgumentException("nothing to pay");
    }
  }

  /**
   * The text in the barcode a counter scans (Code 128): prefix and Biller ID, both references, and
   * the amount in satang, each on a line of its own.
   */
  public String counterText() {
    return String.join(
        "\r", "|" + billerId, firstReference, secondReference, Long.toString(amountSatang));
  }

  /** The text in the QR code; good for one payment (point of initiation 12). */
  public String payload() {
    return new Tlv()
        .add("00", "01")
        .add("01", "12")
        .add(
            "30",
            new Tlv()
                .add("00", BILL_PAYMENT_APPLICATION)
                .add("01", billerId)
                .add("02", firstReference)
                .add("03", secondReference))
        .add("53", BAHT)
        .add("54", BigDecimal.valueOf(amountSatang, 2).toPlainString())
        .add("58", "TH")
        .closed();
  }
}
