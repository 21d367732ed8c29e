package org.anuyat.payment.receipt;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.cashier.PrintedOfficer;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.PaymentMethod;
import org.anuyat.payment.platform.Ids;
import org.anuyat.payment.platform.ThaiDates;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A receipt as it was given; the database lets it be voided once and refuses any other change. */
@Entity
public class Receipt {
  @Id private UUID id;
  @TenantId private String municipality;
  @Embedded private ReceiptNumber number;
  private Instant issuedAt;
  private LocalDate issuedOn;
  private UUID feeId;
  private UUID settlementEvent;
  private UUID caseId;
  private String caseNumber;
  private String transactionId;
  private String payerName;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ReceiptLine> lines;

  private long amountSatang;

  @Enumerated(EnumType.STRING)
  private PaymentMethod method;

  private String bankReferences;
  private Instant paidAt;
  private String officer;
  private String officerName;
  private String officerPosition;
  private UUID replaces;
  private String replacesNumber;
  private Instant voidedAt;
  private String voidedBy;
  private String voidedByName;
  private String voidReason;

  protected Receipt() {}

  /** The first receipt of a settlement. */
  Receipt(ReceiptNumber number, Fee fee, Settlement settlement, PrintedOfficer printed) {
    this(number, settlement.at(), settlement.officer(), printed);
    this.feeId = fee.id();
    this.settlementEvent = settlement.eventId();
    this.caseId = fee.order().caseId();
    this.caseNumber = fee.order().caseNumber();
    this.transactionId = fee.transactionId();
    this.payerName = fee.order().payer().name();
    this.lines = settlement.lines();
    this.amountSatang = settlement.amountSatang();
    this.method = settlement.method();
    this.bankReferences = settlement.bankReferences();
    this.paidAt = settlement.paidAt();
  }

  /** One that stands for a void one, with the payer's name put right. */
  Receipt(
      ReceiptNumber number,
      Receipt before,
      String payerName,
      Instant at,
      String officer,
      PrintedOfficer printed) {
    this(number, at, officer, printed);
    this.feeId = before.feeId;
    this.settlementEvent = before.settlementEvent;
    this.caseId = before.caseId;
    this.caseNumber = before.caseNumber;
    this.transactionId = before.transactionId;
    this.payerName = payerName;
    this.lines = before.lines;
    this.amountSatang = before.amountSatang;
    this.method = before.method;
    this.bankReferences = before.bankReferences;
    this.paidAt = before.paidAt;
    this.replaces = before.id;
    this.replacesNumber = before.number.printed();
  }

  private Receipt(ReceiptNumber number, Instant at, String officer, PrintedOfficer printed) {
    this.id = Ids.next();
    this.number = number;
    this.issuedAt = at;
    this.issuedOn = ThaiDates.dateOf(at);
    this.officer = officer;
    this.officerName = printed.name();
    this.officerPosition = printed.position();
  }

  void makeVoid(Instant at, String by, PrintedOfficer printed, String reason) {
    if (voidedAt != null) {
      throw new IllegalStateException("receipt " + id + " is void already");
    }
    voidedAt = at;
    voidedBy = by;
    voidedByName = printed.name();
    voidReason = reason;
  }

  public UUID id() {
    return id;
  }

  /** As printed: {@code 12/2569}. */
  public String number() {
    return number.printed();
  }

  ReceiptNumber place() {
    return number;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  public UUID feeId() {
    return feeId;
  }

  UUID caseId() {
    return caseId;
  }

  String caseNumber() {
    return caseNumber;
  }

  String transactionId() {
    return transactionId;
  }

  String payerName() {
    return payerName;
  }

  List<ReceiptLine> lines() {
    return List.copyOf(lines);
  }

  public long amountSatang() {
    return amountSatang;
  }

  public PaymentMethod method() {
    return method;
  }

  /** Bank and reference of each payment, empty where the evidence named none. */
  Optional<String> bankReferences() {
    return Optional.ofNullable(bankReferences);
  }

  Instant paidAt() {
    return paidAt;
  }

  public String officer() {
    return officer;
  }

  PrintedOfficer printedOfficer() {
    return new PrintedOfficer(officerName, officerPosition);
  }

  /** The void receipt it stands for. */
  Optional<UUID> replaces() {
    return Optional.ofNullable(replaces);
  }

  Optional<String> replacesNumber() {
    return Optional.ofNullable(replacesNumber);
  }

  public boolean isVoid() {
    return voidedAt != null;
  }

  Optional<Voiding> voiding() {
    return isVoid()
        ? Optional.of(new Voiding(voidedAt, voidedBy, voidedByName, voidReason))
        : Optional.empty();
  }
}
