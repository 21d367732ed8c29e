package org.anuyat.payment.bankcall;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.Immutable;

/**
 * A call with its answer. It has no tenant of Hibernate's, because a call for an unknown Biller ID
 * is nobody's: {@link BankCalls} asks for the municipality itself.
 */
@Entity
@Immutable
class BankCall {
  @Id private UUID id;
  private String municipality;
  private String bank;

  @Enumerated(EnumType.STRING)
  private CallKind kind;

  private String bankTransactionId;
  private Instant receivedAt;
  private String billerId;
  private String ref1;
  private String ref2;
  private Long amountSatang;
  private Instant paidAt;
  private String payerName;
  private String channel;

  @Enumerated(EnumType.STRING)
  private CallResult result;

  private UUID feeId;
  private UUID entryId;

  protected BankCall() {}

  BankCall(String municipality, String bank, Inquiry asked, Bill bill, Instant receivedAt) {
    this.id = Ids.next();
    this.kind = CallKind.INQUIRY;
    this.municipality = municipality;
    this.bank = bank;
    this.bankTransactionId = asked.bankTransactionId();
    this.receivedAt = receivedAt;
    this.billerId = asked.billerId();
    this.ref1 = asked.ref1();
    this.ref2 = asked.ref2();
    this.amountSatang = asked.amountSatang();
    this.result = bill.result();
    this.feeId = bill.feeId();
  }

  /**
   * @param entryId null where the Biller ID is unknown
   */
  BankCall(
      String municipality,
      String bank,
      Confirmation paid,
      Bill bill,
      UUID entryId,
      Instant receivedAt) {
    this.id = Ids.next();
    this.kind = CallKind.CONFIRMATION;
    this.municipality = municipality;
    this.bank = bank;
    this.bankTransactionId = paid.bankTransactionId();
    this.receivedAt = receivedAt;
    this.billerId = paid.billerId();
    this.ref1 = paid.ref1();
    this.ref2 = paid.ref2();
    this.amountSatang = paid.amountSatang();
    this.paidAt = paid.paidAt();
    this.payerName = paid.payerName();
    this.channel = paid.channel();
    this.result = bill.result();
    this.feeId = bill.feeId();
    this.entryId = entryId;
  }

  /** Whether the bank tells the same once more. */
  boolean tells(Confirmation again) {
    return billerId.equals(again.billerId())
        && ref1.equals(again.ref1())
        && Objects.equals(ref2, again.ref2())
        && amountSatang.equals(again.amountSatang())
        && paidAt.getEpochSecond() == again.paidAt().getEpochSecond();
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  String bank() {
    return bank;
  }

  CallKind kind() {
    return kind;
  }

  String bankTransactionId() {
    return bankTransactionId;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  String billerId() {
    return billerId;
  }

  String ref1() {
    return ref1;
  }

  String ref2() {
    return ref2;
  }

  Long amountSatang() {
    return amountSatang;
  }

  Instant paidAt() {
    return paidAt;
  }

  CallResult result() {
    return result;
  }

  UUID feeId() {
    return feeId;
  }

  UUID entryId() {
    return entryId;
  }
}
