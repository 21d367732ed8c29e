package org.anuyat.payment.cashier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.TenantId;

/** A finance officer as printed; a change does not touch receipts already given. */
@Entity
class Cashier {
  @Id private UUID id;
  @TenantId private String municipality;
  private String subject;
  private String nameTh;
  private String positionTh;

  protected Cashier() {}

  Cashier(String subject) {
    this.id = Ids.next();
    this.subject = subject;
  }

  void print(PrintedOfficer printed) {
    nameTh = printed.name();
    positionTh = printed.position();
  }

  String subject() {
    return subject;
  }

  PrintedOfficer printed() {
    return new PrintedOfficer(nameTh, positionTh);
  }
}
