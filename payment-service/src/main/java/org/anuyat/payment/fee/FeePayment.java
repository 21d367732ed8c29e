package org.anuyat.payment.fee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.hibernate.annotations.TenantId;

/**
 * Money found for a fee. The database lets it be confirmed by a statement once and be annulled
 * once, and refuses every other change.
 */
@Entity
public class FeePayment {
  @Id private UUID id;
  @TenantId private String municipality;
  private UUID feeId;
  private long amountSatang;
  private Instant paidAt;

  @Enumerated(EnumType.STRING)
  private PaymentMethod method;

  @Enumerated(EnumType.STRING)
  private MoneySource source;

  private UUID evidenceId;
  private String bank;
  private String bankReference;

  @Enumerated(EnumType.STRING)
  private Recorded.Outcome outcome;

  private Instant recordedAt;
  private String actor;
  private UUID statementEntryId;
  private Instant annulledAt;
  private String annulledBy;
  private String annulledWhy;

  protected FeePayment() {}

  FeePayment(UUID id, UUID feeId, FoundMoney money, Recorded.Outcome outcome, Instant recordedAt) {
    this.id = id;
    this.feeId = feeId;
    this.amountSatang = money.amountSatang();
    this.paidAt = money.paidAt();
    this.method = money.method();
    this.source = money.source();
    this.evidenceId = money.evidenceId();
    this.bank = money.bank();
    this.bankReference = money.bankReference();
    this.outcome = outcome;
    this.recordedAt = recordedAt;
    this.actor = money.actor();
    this.statementEntryId = money.source() == MoneySource.STATEMENT ? money.evidenceId() : null;
  }

  /** The statement's entry shows this money; the same entry again changes nothing. */
  public void reconcile(UUID entryId) {
    if (annulledAt != null || (statementEntryId != null && !statementEntryId.equals(entryId))) {
      throw new Problem(ProblemType.ALREADY_RECORDED, "payment " + id + " is not to be matched");
    }
    statementEntryId = entryId;
  }

  /** It is not this fee's money; the fee is told by an event of its own. */
  public void annul(Instant at, String officer, String why) {
    annulledAt = at;
    annulledBy = officer;
    annulledWhy = why;
  }

  public UUID id() {
    return id;
  }

  public UUID feeId() {
    return feeId;
  }

  public long amountSatang() {
    return amountSatang;
  }

  public Instant paidAt() {
    return paidAt;
  }

  public PaymentMethod method() {
    return method;
  }

  public MoneySource source() {
    return source;
  }

  public UUID evidenceId() {
    return evidenceId;
  }

  public Optional<String> bank() {
    return Optional.ofNullable(bank);
  }

  public Optional<String> bankReference() {
    return Optional.ofNullable(bankReference);
  }

  public Recorded.Outcome outcome() {
    return outcome;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String actor() {
    return actor;
  }

  /** The statement entry that confirmed it, empty until then. */
  public Optional<UUID> statementEntryId() {
    return Optional.ofNullable(statementEntryId);
  }

  /** When an officer found that it is not this fee's money; empty while it counts. */
  public Optional<Instant> annulledAt() {
    return Optional.ofNullable(annulledAt);
  }

  public boolean counts() {
    return annulledAt == null;
  }
}
