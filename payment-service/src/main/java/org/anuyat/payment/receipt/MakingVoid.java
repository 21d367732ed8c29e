package org.anuyat.payment.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anuyat.payment.cashier.Cashiers;

/** Makes a receipt void; number and old paper stay. */
@ApplicationScoped
class MakingVoid {
  @Inject Receipts receipts;
  @Inject Cashiers cashiers;
  @Inject RenderingReceipt rendering;
  @Inject Event<ReceiptVoided> voided;

  /** Within the caller's transaction. */
  void make(Receipt receipt, Instant at, String by, String reason) {
    receipt.makeVoid(at, by, cashiers.printed(by), reason);
    // One valid receipt a fee: this one must be void in the database before another is added.
    receipts.flush();
    rendering.order(receipt, ReceiptDocument.Kind.VOIDED);
    voided.fire(new ReceiptVoided(receipt, at, by));
  }
}
