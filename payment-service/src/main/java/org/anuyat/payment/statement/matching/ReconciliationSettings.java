package org.anuyat.payment.statement.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.UUID;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.TenantId;

/** What a municipality lets the reconciliation do by itself. */
@Entity
public class ReconciliationSettings {
  private static final int THREE = 3;

  @Id private UUID id;
  @TenantId private String municipality;
  @Version private long version;
  private boolean confirmExact;
  private int sameMoneyDays;
  private int notSeenAfterWorkingDays;

  /** Nothing by itself, 3 days, 3 working days. */
  protected ReconciliationSettings() {
    this.id = Ids.next();
    this.sameMoneyDays = THREE;
    this.notSeenAfterWorkingDays = THREE;
  }

  void change(boolean confirm, int sameMoney, int notSeenAfter) {
    confirmExact = confirm;
    sameMoneyDays = sameMoney;
    notSeenAfterWorkingDays = notSeenAfter;
  }

  /** Whether an exact match settles its fee without an officer. */
  public boolean confirmExact() {
    return confirmExact;
  }

  int sameMoneyDays() {
    return sameMoneyDays;
  }

  /** How far apart a payment and the line that shows it may be. */
  public Duration sameMoney() {
    return Duration.ofDays(sameMoneyDays);
  }

  /** After how many working days a payment the bank has not shown is a difference. */
  public int notSeenAfterWorkingDays() {
    return notSeenAfterWorkingDays;
  }
}
