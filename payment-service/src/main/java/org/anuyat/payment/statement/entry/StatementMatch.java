package org.anuyat.payment.statement.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.TenantId;

/** Which money of an entry is which payment of a fee. */
@Entity
public class StatementMatch {
  @Id private UUID id;
  @TenantId private String municipality;
  private UUID entryId;
  private UUID feeId;
  private UUID paymentId;
  private long amountSatang;
  private boolean wasKnown;
  private Instant matchedAt;
  private String actor;
  private String reason;
  private Instant releasedAt;

  protected StatementMatch() {}

  /**
   * @param wasKnown whether other evidence had recorded the payment before
   * @param reason what the officer wrote, or null
   */
  public StatementMatch(
      StatementEntry entry,
      UUID feeId,
      UUID paymentId,
      long amountSatang,
      boolean wasKnown,
      Instant at,
      String actor,
      String reason) {
    this.id = Ids.next();
    this.entryId = entry.id();
    this.feeId = feeId;
    this.paymentId = paymentId;
    this.amountSatang = amountSatang;
    this.wasKnown = wasKnown;
    this.matchedAt = at;
    this.actor = actor;
    this.reason = reason;
  }

  public void release(Instant at) {
    releasedAt = at;
  }

  public UUID entryId() {
    return entryId;
  }

  public UUID feeId() {
    return feeId;
  }

  public UUID paymentId() {
    return paymentId;
  }

  public long amountSatang() {
    return amountSatang;
  }

  public boolean wasKnown() {
    return wasKnown;
  }

  public Instant matchedAt() {
    return matchedAt;
  }

  public String actor() {
    return actor;
  }

  public String reason() {
    return reason;
  }
}
