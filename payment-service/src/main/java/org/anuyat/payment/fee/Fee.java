package org.anuyat.payment.fee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.account.PaymentAccount;
import org.anuyat.payment.platform.Ids;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.transactionid.TransactionId;
import org.hibernate.annotations.TenantId;

/** One fee of one case. Its status changes through {@link #apply} and nothing else. */
@Entity
public class Fee {
  @Id private UUID id;
  @TenantId private String municipality;
  @Version private long version;
  @Embedded private FeeOrder order;
  private String transactionId;

  @Enumerated(EnumType.STRING)
  private FeeStatus status;

  private Instant raisedAt;
  private Instant dueAt;
  private Instant openUntil;
  private Instant remindAt;
  @Embedded private FeeLedger ledger = FeeLedger.EMPTY;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private PaymentAccount account;

  @OneToMany(mappedBy = "fee", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<FeeHistoryEntry> history = new ArrayList<>();

  protected Fee() {}

  Fee(TransactionId transactionId, FeeOrder order, FeeEvent.Raised raised) {
    this.id = Ids.next();
    this.transactionId = transactionId.text();
    this.order = order;
    this.raisedAt = raised.at();
    this.status = FeeTransitions.START;
    history.add(new FeeHistoryEntry(this, raised, null, status));
  }

  /**
   * Lets an event happen and writes it into the history.
   *
   * @throws Problem if the table of transitions does not allow it in this status
   */
  FeeHistoryEntry apply(FeeEvent event) {
    FeeStatus next =
        FeeTransitions.next(status, event.getClass())
            .orElseThrow(() ->
                new Problem(
                    ProblemType.TRANSITION_NOT_ALLOWED,
                    event.getClass().getSimpleName() + " may not happen to a fee in " + status));
    remember(event);
    FeeHistoryEntry entry = new FeeHistoryEntry(this, event, status, next);
    status = next;
    history.add(entry);
    return entry;
  }

  private void remember(FeeEvent event) {
    switch (event) {
      case FeeEvent.DueDateSet set -> {
        dueAt = set.dueAt();
        openUntil = dueAt;
        remindAt = set.remindAt();
        account = set.account();
      }
      case FeeEvent.ProofRejected rejected -> openUntil = rejected.answerBy();
      case FeeEvent.NoProofLeft left -> openUntil = left.answerBy();
      case FeeEvent.PartPaid paid -> ledger = ledger.received(paid.amountSatang());
      case FeeEvent.Verified verified ->
          ledger =
              ledger
                  .received(verified.amountSatang())
                  .settled(verified.settledSatang(), verified.surchargeSatang());
      case FeeEvent.SurplusReceived surplus -> ledger = ledger.received(surplus.amountSatang());
      case FeeEvent.SurplusRefunded refund -> ledger = ledger.refunded(refund.amountSatang());
      case FeeEvent.Refunded refund -> ledger = ledger.unsettled().refunded(refund.amountSatang());
      case FeeEvent.SettlementCorrected corrected -> {
        ledger = ledger.unsettled().annulled(corrected.annulledSatang());
        openUntil = corrected.answerBy();
      }
      case FeeEvent.PaymentAnnulled annulled -> ledger = ledger.annulled(annulled.amountSatang());
      case FeeEvent.AmountCorrected corrected -> order = order.with(corrected.lines());
      case FeeEvent.Raised e -> {}
      case FeeEvent.NoticeSent e -> {}
      case FeeEvent.Reminded e -> {}
      case FeeEvent.ProofReceived e -> {}
      case FeeEvent.ProofDismissed e -> {}
      case FeeEvent.Expired e -> {}
      case FeeEvent.Waived e -> {}
    }
  }

  /** Whether this event may happen now. */
  public boolean allows(Class<? extends FeeEvent> event) {
    return FeeTransitions.next(status, event).isPresent();
  }

  /**
   * Whether this person had a hand in the decision the fee is for, and so may not be its cashier.
   */
  public boolean wasDecidedBy(String subject) {
    return subject.equals(order.caseOfficer())
        || subject.equals(order.approver())
        || (order.approvers() != null && order.approvers().contains(subject));
  }

  public UUID id() {
    return id;
  }

  public FeeOrder order() {
    return order;
  }

  public String transactionId() {
    return transactionId;
  }

  /** What goes into a bank's second reference: the case number without its punctuation. */
  public String secondReference() {
    return order.caseNumber().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
  }

  public FeeStatus status() {
    return status;
  }

  /** Whether it still waits for money. */
  public boolean isOpen() {
    return switch (status) {
      case RAISED, NOTIFIED, PROOF_RECEIVED, EXPIRED -> true;
      case VERIFIED, WAIVED, REFUNDED -> false;
    };
  }

  public FeeLedger ledger() {
    return ledger;
  }

  /** What is owed back to the citizen. */
  public long surplusSatang() {
    return isOpen() ? 0 : ledger.receivedSatang() - ledger.settledSatang();
  }

  public Instant raisedAt() {
    return raisedAt;
  }

  /** Last moment to pay, empty until the calendar has answered. */
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  /** When it expires: the deadline, or later where somebody was given more time. */
  public Optional<Instant> openUntil() {
    return Optional.ofNullable(openUntil);
  }

  /** When the citizen is to be reminded; empty for never. */
  public Optional<Instant> remindAt() {
    return Optional.ofNullable(remindAt);
  }

  /** The account its notice names, empty until the notice is written. */
  public Optional<PaymentAccount> account() {
    return Optional.ofNullable(account);
  }

  public List<FeeHistoryEntry> history() {
    return List.copyOf(history);
  }
}
