package org.anuyat.payment.bankcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.anuyat.payment.transactionid.TransactionId;

/** Whose a Biller ID is. Notices keep the account they were written with, so old ones count too. */
@ApplicationScoped
class Billers {
  @Inject EntityManager database;

  /**
   * The municipality that takes money with this Biller ID. Where several share one, the Transaction
   * ID decides, else the one that told it first.
   */
  Optional<String> municipality(String billerId, String ref1) {
    List<String> sharing =
        database
            .createNativeQuery(
                "SELECT municipality FROM payment_account WHERE biller_id = :biller"
                    + " GROUP BY municipality ORDER BY min(valid_from), municipality",
                String.class)
            .setParameter("biller", billerId)
            .getResultList()
            .stream()
            .map(String.class::cast)
            .toList();
    return TransactionId.parse(ref1)
        .map(TransactionId::municipality)
        .filter(sharing::contains)
        .or(() -> sharing.stream().findFirst());
  }
}
