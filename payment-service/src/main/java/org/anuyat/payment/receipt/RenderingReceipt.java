package org.anuyat.payment.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.anuyat.payment.job.JobHandler;
import org.anuyat.payment.job.Jobs;
import org.anuyat.payment.platform.CurrentMunicipality;

/**
 * Sees to it that a receipt's PDF is made. Mostly the mailroom comes first and has it made by
 * fetching it; this is for those nobody fetches, and leaves the other jobs their turn.
 */
@ApplicationScoped
class RenderingReceipt implements JobHandler<RenderingReceipt.Order> {
  /** One rendering of one receipt. */
  record Order(String municipality, UUID receiptId, ReceiptDocument.Kind kind)
      implements JobHandler.Data {}

  private static final Duration LEFT_TO_THE_MAILROOM = Duration.ofMinutes(1);

  @Inject Jobs jobs;
  @Inject Clock clock;
  @Inject ReceiptDocuments documents;
  @Inject CurrentMunicipality current;

  /** Some time after the caller's transaction commits. */
  void order(Receipt receipt, ReceiptDocument.Kind kind) {
    jobs.enqueueAt(
        this,
        receipt.id() + "/" + kind,
        new Order(current.code(), receipt.id(), kind),
        clock.instant().plus(LEFT_TO_THE_MAILROOM));
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
