package org.anuyat.payment.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.receipt.Receipt;
import org.anuyat.payment.receipt.ReceiptReplaced;

/** Sends the citizen the receipt that was given in place of a void one. */
@ApplicationScoped
class TellingOfReceipt {
  @Inject Fees fees;
  @Inject SendingLetter sendingLetter;
  @Inject CurrentMunicipality current;

  void on(@Observes ReceiptReplaced replaced) {
    Receipt receipt = replaced.receipt();
    Fee fee = fees.get(receipt.feeId());
    sendingLetter.order(
        new LetterOrder(
            current.code(),
            "fee-receipt-" + receipt.id(),
            LetterKind.RECEIPT_REPLACED,
            fee.id(),
            fee.order().caseId(),
            fee.order().replyToMessage(),
            null));
  }
}
