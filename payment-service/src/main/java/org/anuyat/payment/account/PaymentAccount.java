package org.anuyat.payment.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One version of a municipality's payment account; never changed, only followed by the next. */
@Entity
@Immutable
public class PaymentAccount {
  @Id private UUID id;
  @TenantId private String municipality;
  private Instant validFrom;
  @Embedded private AccountTerms terms;

  protected PaymentAccount() {}

  PaymentAccount(AccountTerms terms, Instant validFrom) {
    this.id = Ids.next();
    this.terms = terms;
    this.validFrom = validFrom;
  }

  public AccountTerms terms() {
    return terms;
  }
}
