package org.anuyat.payment.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.fee.RefundWay;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** Money given back; the database refuses to change or delete it. */
@Entity
@Immutable
public class FeeRefund {
  @Id private UUID id;
  @TenantId private String municipality;
  private UUID feeId;
  private long amountSatang;

  @Enumerated(EnumType.STRING)
  private RefundWay way;

  private String reference;
  private String reason;
  private Instant refundedAt;
  private String actor;

  protected FeeRefund() {}

  FeeRefund(UUID feeId, long amountSatang, RefundOrder order, Instant refundedAt) {
    this.id = Ids.next();
    this.feeId = feeId;
    this.amountSatang = amountSatang;
    this.way = order.way();
    this.reference = order.reference();
    this.reason = order.reason();
    this.refundedAt = refundedAt;
    this.actor = order.officer();
  }

  public UUID id() {
    return id;
  }

  public long amountSatang() {
    return amountSatang;
  }

  public RefundWay way() {
    return way;
  }

  /** Transfer reference, cheque or voucher number. */
  public Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  public String reason() {
    return reason;
  }

  public Instant refundedAt() {
    return refundedAt;
  }

  public String actor() {
    return actor;
  }
}
