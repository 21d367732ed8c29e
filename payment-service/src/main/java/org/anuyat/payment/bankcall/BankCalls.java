package org.anuyat.payment.bankcall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calls of all banks. */
@ApplicationScoped
class BankCalls implements PanacheRepositoryBase<BankCall, UUID> {
  Optional<BankCall> confirmation(String bank, String bankTransactionId) {
    return find(
            "bank = ?1 and bankTransactionId = ?2 and kind = ?3",
            bank,
            bankTransactionId,
            CallKind.CONFIRMATION)
        .firstResultOptional();
  }

  /**
   * In the order they came.
   *
   * @param municipality null for the whole province, with calls that are nobody's
   * @param kind only these, or null for all
   * @param after the id the page before ended with, or null for the first page
   */
  List<BankCall> page(String municipality, CallKind kind, UUID after, int size) {
    StringBuilder condition = new StringBuilder("1 = 1");
    Parameters parameters = new Parameters();
    if (municipality != null) {
      condition.append(" and municipality = :municipality");
      parameters.and("municipality", municipality);
    }
    if (kind != null) {
      condition.append(" and kind = :kind");
      parameters.and("kind", kind);
    }
    if (after != null) {
      condition.append(" and id > :after");
      parameters.and("after", after);
    }
    return find(condition.append(" order by id").toString(), parameters).page(0, size).list();
  }
}
