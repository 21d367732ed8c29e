package org.anuyat.payment.dailyclose;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.fee.MoneySource;
import org.anuyat.payment.fee.PaymentMethod;
import org.anuyat.payment.fee.RefundWay;
import org.anuyat.payment.platform.Ids;
import org.anuyat.payment.receipt.Receipt;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One line of the day book; the database refuses to change or delete it. */
@Entity
@Immutable
class DayEntry {
  /** What a line tells. */
  enum Kind {
    /** Money came. */
    RECEIVED,
    /** Money recorded before was not the fee's. */
    ANNULLED,
    /** Money was given back. */
    REFUNDED,
    /** Part of what came is owed back. */
    SURPLUS,
    RECEIPT_ISSUED,
    RECEIPT_VOIDED
  }

  /**
   * Where and by whom a line is written.
   *
   * @param day the business day it counts on
   */
  record Writing(LocalDate day, Instant at, String officer, String officerName, UUID feeId) {}

  @Id private UUID id;
  @TenantId private String municipality;
  private LocalDate businessDay;
  private Instant at;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private PaymentMethod method;

  @Enumerated(EnumType.STRING)
  private MoneySource source;

  @Enumerated(EnumType.STRING)
  private RefundWay way;

  private long amountSatang;
  private String officer;
  private String officerName;
  private UUID feeId;
  private String receiptNumber;
  private LocalDate receiptDay;

  protected DayEntry() {}

  private DayEntry(Writing writing, Kind kind, long amountSatang) {
    this.id = Ids.next();
    this.businessDay = writing.day();
    this.at = writing.at();
    this.officer = writing.officer();
    this.officerName = writing.officerName();
    this.feeId = writing.feeId();
    this.kind = kind;
    this.amountSatang = amountSatang;
  }

  static DayEntry received(Writing writing, FeePayment payment) {
    return ofPayment(writing, Kind.RECEIVED, payment);
  }

  static DayEntry annulled(Writing writing, FeePayment payment) {
    return ofPayment(writing, Kind.ANNULLED, payment);
  }

  private static DayEntry ofPayment(Writing writing, Kind kind, FeePayment payment) {
    DayEntry entry = new DayEntry(writing, kind, payment.amountSatang());
    entry.method = payment.method();
    entry.source = payment.source();
    return entry;
  }

  static DayEntry surplus(Writing writing, long amountSatang) {
    return new DayEntry(writing, Kind.SURPLUS, amountSatang);
  }

  static DayEntry refunded(Writing writing, RefundWay way, long amountSatang) {
    DayEntry entry = new DayEntry(writing, Kind.REFUNDED, amountSatang);
    entry.way = way;
    return entry;
  }

  static DayEntry issued(Writing writing, Receipt receipt) {
    return ofReceipt(writing, Kind.RECEIPT_ISSUED, receipt);
  }

  static DayEntry voided(Writing writing, Receipt receipt) {
    return ofReceipt(writing, Kind.RECEIPT_VOIDED, receipt);
  }

  private static DayEntry ofReceipt(Writing writing, Kind kind, Receipt receipt) {
    DayEntry entry = new DayEntry(writing, kind, receipt.amountSatang());
    entry.receiptNumber = receipt.number();
    entry.receiptDay = receipt.issuedOn();
    return entry;
  }

  Kind kind() {
    return kind;
  }

  PaymentMethod method() {
    return method;
  }

  MoneySource source() {
    return source;
  }

  RefundWay way() {
    return way;
  }

  long amountSatang() {
    return amountSatang;
  }

  String officer() {
    return officer;
  }

  String officerName() {
    return officerName;
  }

  String receiptNumber() {
    return receiptNumber;
  }

  LocalDate receiptDay() {
    return receiptDay;
  }
}
