package org.anuyat.payment.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.anuyat.payment.cashier.Cashiers;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeChanged;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.FeePayments;
import org.anuyat.payment.platform.ThaiDates;

/**
 * Gives a receipt when a fee is settled and makes it void when the settlement falls, in the event's
 * own transaction: a settlement without its number cannot be, nor a number without its settlement.
 */
@ApplicationScoped
class IssuingReceipt {
  @Inject Receipts receipts;
  @Inject ReceiptNumbers numbers;
  @Inject FeePayments payments;
  @Inject Cashiers cashiers;
  @Inject MakingVoid makingVoid;
  @Inject RenderingReceipt rendering;
  @Inject Event<ReceiptIssued> issued;

  void on(@Observes FeeChanged change) {
    Fee fee = change.fee();
    if (change.event() instanceof FeeEvent.Verified verified && verified.settledSatang() > 0) {
      issue(fee, Settlement.of(change.eventId(), fee, verified, payments.ofFee(fee.id())));
    } else if (change.event() instanceof FeeEvent.Refunded refunded) {
      makeVoid(fee, refunded, "คืนเงินค่าธรรมเนียม: " + refunded.reason());
    } else if (change.event() instanceof FeeEvent.SettlementCorrected corrected) {
      makeVoid(fee, corrected, "แก้ไขรายการรับชำระเงิน: " + corrected.reason());
    }
  }

  private void issue(Fee fee, Settlement settlement) {
    ReceiptNumber number = numbers.next(ThaiDates.dateOf(settlement.at()));
    Receipt receipt = new Receipt(number, fee, settlement, cashiers.printed(settlement.officer()));
    receipts.persist(receipt);
    rendering.order(receipt, ReceiptDocument.Kind.ISSUED);
    issued.fire(new ReceiptIssued(receipt));
  }

  private void makeVoid(Fee fee, FeeEvent event, String reason) {
    receipts
        .validOfFee(fee.id())
        .ifPresent(receipt -> makingVoid.make(receipt, event.at(), event.actor(), reason));
  }
}
