package org.anuyat.payment.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.client.OutgoingMail.Attachment;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.receipt.Receipt;
import org.anuyat.payment.receipt.Receipts;

/** What goes with a letter; the mailroom fetches it here by path. */
@ApplicationScoped
class LetterFiles {
  private static final String SERVICE = "payment";
  private static final String PDF = "application/pdf";

  @Inject Receipts receipts;
  @Inject CurrentMunicipality current;

  /** The notice as a paper, and the QR code alone for a banking app. */
  List<Attachment> ofNotice(Fee fee) {
    String path = path("fees", fee.id());
    return List.of(
        new Attachment("qr.png", "image/png", SERVICE, path + "/qr.png"),
        new Attachment("fee-notice.pdf", PDF, SERVICE, path + "/notice.pdf"));
  }

  /**
   * The valid receipt with the letters that tell of one, how to pay with those that ask for money.
   */
  List<Attachment> of(LetterKind kind, Fee fee) {
    if (kind.bringsQr()) {
      return ofNotice(fee);
    }
    if (kind.bringsReceipt()) {
      return receipts.validOfFee(fee.id()).map(this::receipt).map(List::of).orElse(List.of());
    }
    return List.of();
  }

  private Attachment receipt(Receipt receipt) {
    String name = "receipt-" + receipt.number().replace('/', '-') + ".pdf";
    return new Attachment(name, PDF, SERVICE, path("receipts", receipt.id()) + "/pdf");
  }

  private String path(String collection, UUID id) {
    return "/v1/municipalities/" + current.code() + "/" + collection + "/" + id;
  }
}
