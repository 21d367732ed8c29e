package org.anuyat.payment.statement.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/**
 * A line of a statement, or a payment a bank called about. Lines are written by {@link
 * EntryWriter}.
 */
@Entity
public class StatementEntry {
  @Id private UUID id;
  @TenantId private String municipality;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private EntryOrigin origin;

  private UUID statementId;
  private int line;
  private String accountNumber;
  private String entryKey;
  private String bank;
  private Instant bookedAt;
  private boolean timeKnown;
  private LocalDate valueDate;
  private long amountSatang;
  private boolean returned;
  private String ref1;
  private String ref2;
  private String bankReference;
  private String description;
  private String payer;
  private Long balanceSatang;

  @Enumerated(EnumType.STRING)
  private EntryState state;

  private long matchedSatang;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Candidate> candidates = List.of();

  private UUID seenIn;
  private String decidedBy;
  private Instant decidedAt;
  private String reason;

  protected StatementEntry() {}

  /** What a bank called about. */
  public StatementEntry(CalledPayment called, String accountNumber) {
    this.id = Ids.next();
    this.origin = EntryOrigin.BANK_CALL;
    this.accountNumber = accountNumber;
    this.entryKey = "CALL:" + called.bank() + ':' + called.bankReference();
    this.bank = called.bank();
    this.bookedAt = called.paidAt();
    this.timeKnown = true;
    this.amountSatang = called.amountSatang();
    this.ref1 = called.ref1();
    this.ref2 = called.ref2();
    this.bankReference = called.bankReference();
    this.description = called.channel();
    this.payer = called.payer();
    this.state = EntryState.NEW;
  }

  /** A part or all of it belongs to a fee. */
  public void match(long satang, String actor, Instant at, String why) {
    matchedSatang = Math.addExact(matchedSatang, satang);
    state = restSatang() == 0 ? EntryState.MATCHED : EntryState.PART_MATCHED;
    decide(actor, at, why);
  }

  /** The payment a part of it was is annulled: that money waits again. */
  public void release(long satang) {
    matchedSatang -= satang;
    if (matchedSatang > 0) {
      state = EntryState.PART_MATCHED;
    } else {
      state = seenIn == null ? EntryState.UNMATCHED : EntryState.SUPERSEDED;
    }
  }

  /** What was found by looking; nobody has decided. */
  public void propose(List<Candidate> found) {
    candidates = List.copyOf(found);
    state = found.isEmpty() ? EntryState.UNMATCHED : EntryState.PROPOSED;
  }

  /** The rest of it is for no fee. */
  public void dismiss(String officer, Instant at, String why) {
    state = EntryState.DISMISSED;
    decide(officer, at, why);
  }

  /** A statement's line shows the money this call told of. */
  public void seenIn(UUID lineId) {
    seenIn = lineId;
    if (matchedSatang == 0) {
      state = EntryState.SUPERSEDED;
    }
  }

  private void decide(String actor, Instant at, String why) {
    decidedBy = actor;
    decidedAt = at;
    reason = why;
  }

  public boolean isCredit() {
    return amountSatang > 0;
  }

  /** What of it belongs to no fee yet. */
  public long restSatang() {
    return amountSatang - matchedSatang;
  }

  public UUID id() {
    return id;
  }

  public EntryOrigin origin() {
    return origin;
  }

  public Optional<UUID> statementId() {
    return Optional.ofNullable(statementId);
  }

  public int line() {
    return line;
  }

  public String accountNumber() {
    return accountNumber;
  }

  public String bank() {
    return bank;
  }

  public Instant bookedAt() {
    return bookedAt;
  }

  public boolean timeKnown() {
    return timeKnown;
  }

  public LocalDate valueDate() {
    return valueDate;
  }

  public long amountSatang() {
    return amountSatang;
  }

  public boolean returned() {
    return returned;
  }

  public String ref1() {
    return ref1;
  }

  public String ref2() {
    return ref2;
  }

  public String bankReference() {
    return bankReference;
  }

  public String description() {
    return description;
  }

  public String payer() {
    return payer;
  }

  public Long balanceSatang() {
    return balanceSatang;
  }

  public EntryState state() {
    return state;
  }

  public long matchedSatang() {
    return matchedSatang;
  }

  public List<Candidate> candidates() {
    return candidates;
  }

  public UUID seenIn() {
    return seenIn;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String reason() {
    return reason;
  }
}
