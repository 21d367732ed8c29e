package org.anuyat.payment.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.client.IntakeClient;
import org.anuyat.payment.client.Municipality;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.anuyat.payment.receipt.ReceiptDocument.Kind;
import org.anuyat.payment.signature.ReceiptSigning;
import org.anuyat.payment.storage.ObjectStore;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The receipts' PDF files. Whoever asks first has it rendered, signed and kept; from then on
 * everybody gets those very bytes.
 */
@ApplicationScoped
class ReceiptDocuments implements PanacheRepositoryBase<ReceiptDocument, UUID> {
  private static final String PDF = "application/pdf";

  @Inject Receipts receipts;
  @Inject ReceiptSigning signing;
  @Inject IntakeClient intake;
  @Inject ObjectStore store;
  @Inject NaturalKeyLock lock;
  @Inject Clock clock;

  /**
   * Called without a transaction: drawing and signing take their time, and the mailroom may have to
   * be asked for the letterhead. Of two that draw at once the first is kept.
   */
  ReceiptDocument of(UUID receiptId, Kind kind) {
    return QuarkusTransaction.requiringNew()
        .call(() -> kept(receiptId, kind))
        .orElseGet(() -> {
          byte[] pdf = render(receiptId, kind);
          return QuarkusTransaction.requiringNew().call(() -> keep(receiptId, kind, pdf));
        });
  }

  byte[] bytes(ReceiptDocument document) {
    return store.read(document.objectKey());
  }

  private byte[] render(UUID receiptId, Kind kind) {
    String why =
        switch (kind) {
          case ISSUED -> "ออกใบเสร็จรับเงิน";
          case VOIDED -> "ยกเลิกใบเสร็จรับเงิน";
        };
    Municipality office = intake.municipality();
    Receipt receipt = QuarkusTransaction.requiringNew().call(() -> receipts.get(receiptId));
    byte[] paper = ReceiptPaper.draw(receipt, kind, office);
    return signing.sign(paper, office.nameTh(), office.nameEn(), why);
  }

  private ReceiptDocument keep(UUID receiptId, Kind kind, byte[] pdf) {
    lock.take("receipt-document", receiptId + "/" + kind);
    return kept(receiptId, kind)
        .orElseGet(() -> {
          ReceiptDocument document =
              new ReceiptDocument(
                  receiptId, kind, DigestUtils.sha256Hex(pdf), pdf.length, clock.instant());
          store.put(document.objectKey(), pdf, PDF);
          persist(document);
          return document;
        });
  }

  private Optional<ReceiptDocument> kept(UUID receiptId, Kind kind) {
    return find("receiptId = ?1 and kind = ?2", receiptId, kind).firstResultOptional();
  }
}
