package org.anuyat.payment.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.cashier.Cashiers;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.platform.ThaiDates;

/**
 * An officer makes a receipt void, or gives another in its place. The fee's row is locked first, as
 * for every decision about it, so that of many at once one counts.
 */
@ApplicationScoped
class CorrectingReceipt {
  @Inject Receipts receipts;
  @Inject ReceiptNumbers numbers;
  @Inject Fees fees;
  @Inject Cashiers cashiers;
  @Inject MakingVoid makingVoid;
  @Inject RenderingReceipt rendering;
  @Inject Event<ReceiptIssued> issued;
  @Inject Event<ReceiptReplaced> replaced;
  @Inject Clock clock;

  /** Makes it void; the settlement stands. */
  @Transactional
  ReceiptView makeVoid(UUID id, String reason, String officer) {
    Receipt receipt = locked(id, officer);
    if (receipt.isVoid()) {
      throw new Problem(ProblemType.RECEIPT_IS_VOID, "receipt " + receipt.number());
    }
    makingVoid.make(receipt, clock.instant(), officer, reason);
    return ReceiptView.of(receipt);
  }

  /** Makes it void unless it is, and gives one with the payer's right name in its place. */
  @Transactional
  ReceiptView replace(UUID id, String reason, String payerName, String officer) {
    Receipt before = locked(id, officer);
    Fee fee = fees.get(before.feeId());
    if (fee.status() != FeeStatus.VERIFIED) {
      throw new Problem(ProblemType.TRANSITION_NOT_ALLOWED, "the fee is " + fee.status());
    }
    if (before.isVoid() && (receipts.isReplaced(id) || receipts.validOfFee(fee.id()).isPresent())) {
      throw new Problem(ProblemType.RECEIPT_IS_VOID, "another one stands for it already");
    }
    Instant now = clock.instant();
    if (!before.isVoid()) {
      makingVoid.make(before, now, officer, reason);
    }
    Receipt receipt =
        new Receipt(
            numbers.next(ThaiDates.dateOf(now)),
            before,
            payerName == null ? before.payerName() : payerName.strip(),
            now,
            officer,
            cashiers.printed(officer));
    receipts.persist(receipt);
    rendering.order(receipt, ReceiptDocument.Kind.ISSUED);
    issued.fire(new ReceiptIssued(receipt));
    replaced.fire(new ReceiptReplaced(receipt));
    return ReceiptView.of(receipt);
  }

  private Receipt locked(UUID id, String officer) {
    Fee fee = fees.getLocked(receipts.get(id).feeId());
    if (fee.wasDecidedBy(officer)) {
      throw new Problem(ProblemType.SAME_PERSON);
    }
    Receipt receipt = receipts.get(id);
    receipts.getEntityManager().refresh(receipt);
    return receipt;
  }
}
