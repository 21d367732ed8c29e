package org.anuyat.payment.receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.fee.PaymentMethod;

/**
 * That a fee was settled, as a receipt tells it.
 *
 * @param eventId entry of the fee's history
 * @param bankReferences bank and reference of each payment, or null where no evidence named one
 */
record Settlement(
    UUID eventId,
    Instant at,
    String officer,
    List<ReceiptLine> lines,
    long amountSatang,
    PaymentMethod method,
    String bankReferences,
    Instant paidAt) {

  static Settlement of(UUID eventId, Fee fee, FeeEvent.Verified event, List<FeePayment> payments) {
    return new Settlement(
        eventId,
        event.at(),
        event.actor(),
        lines(fee, event.surchargeSatang()),
        event.settledSatang(),
        event.method(),
        references(payments),
        event.paidAt());
  }

  private static List<ReceiptLine> lines(Fee fee, long surchargeSatang) {
    List<ReceiptLine> lines = new ArrayList<>();
    fee.order()
        .lines()
        .forEach(
            line -> lines.add(new ReceiptLine(line.textTh(), line.textEn(), line.amountSatang())));
    if (surchargeSatang > 0) {
      lines.add(
          new ReceiptLine("เงินเพิ่มกรณีชำระเกินกำหนด", "Late payment surcharge", surchargeSatang));
    }
    return List.copyOf(lines);
  }

  private static String references(List<FeePayment> payments) {
    String joined =
        payments.stream()
            .filter(payment -> payment.bankReference().isPresent())
            .map(payment -> payment.bank().orElse("") + " " + payment.bankReference().get())
            .collect(Collectors.joining(", "));
    return joined.isEmpty() ? null : joined;
  }
}
