package org.anuyat.payment.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A rendered receipt: where its bytes are kept and what they hash to. */
@Entity
@Immutable
class ReceiptDocument {
  /** What a rendering says. */
  enum Kind {
    /** As it was given. */
    ISSUED,
    /** That it is void. */
    VOIDED
  }

  @Id private UUID id;
  @TenantId private String municipality;
  private UUID receiptId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String objectKey;
  private String sha256;
  private long sizeBytes;
  private Instant renderedAt;

  protected ReceiptDocument() {}

  ReceiptDocument(UUID receiptId, Kind kind, String sha256, long sizeBytes, Instant renderedAt) {
    this.id = Ids.next();
    this.receiptId = receiptId;
    this.kind = kind;
    this.objectKey = "receipts/" + id + ".pdf";
    this.sha256 = sha256;
    this.sizeBytes = sizeBytes;
    this.renderedAt = renderedAt;
  }

  String objectKey() {
    return objectKey;
  }

  String sha256() {
    return sha256;
  }
}
