package org.anuyat.payment.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anuyat.payment.job.JobHandler;
import org.anuyat.payment.job.Jobs;
import org.anuyat.payment.platform.CurrentMunicipality;

/** Has a receipt's PDF made soon after it was given or made void. */
@ApplicationScoped
class RenderingReceipt implements JobHandler<RenderingReceipt.Order> {
  /** One rendering of one receipt. */
  record Order(String municipality, UUID receiptId, ReceiptDocument.Kind kind)
      implements JobHandler.Data {}

  @Inject Jobs jobs;
  @Inject ReceiptDocuments documents;
  @Inject CurrentMunicipality current;

  /** After the caller's transaction commits. */
  void order(Receipt receipt, ReceiptDocument.Kind kind) {
    jobs.enqueue(
        this, receipt.id() + "/" + kind, new Order(current.code(), receipt.id(), kind));
  }

  @Override
  public String name() {
    return "receipt-document";
  }

  @Override
  public Class<Order> dataType() {
    return Order.class;
  }

  @Override
  public void run(Order order) {
    documents.of(order.receiptId(), order.kind());
  }
}
