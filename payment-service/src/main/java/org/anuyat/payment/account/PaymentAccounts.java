package org.anuyat.payment.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The payment accounts of the current municipality. */
@ApplicationScoped
public class PaymentAccounts implements PanacheRepositoryBase<PaymentAccount, UUID> {
  /** The version in use, empty while the municipality has told none. */
  public Optional<PaymentAccount> current() {
    return findAll(Sort.descending("validFrom").and("id", Sort.Direction.Descending))
        .firstResultOptional();
  }

  /** Numbers of all versions, digits alone; the one in use first, empty if none was told. */
  public List<String> numbers() {
    return findAll(Sort.descending("validFrom").and("id", Sort.Direction.Descending)).stream()
        .map(account -> account.terms().accountNumber().replace("-", ""))
        .distinct()
        .toList();
  }
}
