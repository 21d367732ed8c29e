package org.anuyat.payment.dailyclose;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.cashier.PrintedOfficer;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A day as it was signed off; the database refuses to change or delete it. */
@Entity
@Immutable
class DailyClose {
  @Id private UUID id;
  @TenantId private String municipality;
  private LocalDate businessDay;

  @JdbcTypeCode(SqlTypes.JSON)
  private DayTotals totals;

  private long countedCashSatang;
  private String note;
  private Instant signedAt;
  private String signedBy;
  private String signedByName;
  private String signedByPosition;

  protected DailyClose() {}

  DailyClose(
      LocalDate businessDay,
      DayTotals totals,
      long countedCashSatang,
      String note,
      Instant signedAt,
      String signedBy,
      PrintedOfficer printed) {
    this.id = Ids.next();
    this.businessDay = businessDay;
    this.totals = totals;
    this.countedCashSatang = countedCashSatang;
    this.note = note;
    this.signedAt = signedAt;
    this.signedBy = signedBy;
    this.signedByName = printed.name();
    this.signedByPosition = printed.position();
  }

  LocalDate businessDay() {
    return businessDay;
  }

  DayTotals totals() {
    return totals;
  }

  long countedCashSatang() {
    return countedCashSatang;
  }

  /** Why the counted cash differs, or what else there is to say. */
  Optional<String> note() {
    return Optional.ofNullable(note);
  }

  Instant signedAt() {
    return signedAt;
  }

  String signedBy() {
    return signedBy;
  }

  PrintedOfficer printedOfficer() {
    return new PrintedOfficer(signedByName, signedByPosition);
  }
}
