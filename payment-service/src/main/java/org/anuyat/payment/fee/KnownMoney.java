package org.anuyat.payment.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** Whether money was counted before: a bank's reference counts once in the whole province. */
@ApplicationScoped
class KnownMoney {
  @Inject EntityManager database;
  @Inject FeePayments payments;
  @Inject NaturalKeyLock lock;

  /**
   * The same money of the same fee by the same evidence; the reference is held until the
   * transaction ends.
   *
   * @throws Problem if other evidence or another fee has used the reference; it does not say whose
   */
  Optional<FeePayment> find(UUID feeId, FoundMoney money) {
    Optional<FeePayment> sameEvidence =
        payments.byEvidence(feeId, money.source(), money.evidenceId());
    if (sameEvidence.isPresent() || money.bank() == null) {
      return sameEvidence;
    }
    lock.takeInProvince("bank-reference", money.bank() + '/' + money.bankReference());
    if (isUsed(money)) {
      throw new Problem(
          ProblemType.ALREADY_RECORDED,
          "reference " + money.bankReference() + " of bank " + money.bank() + " counts already");
    }
    return Optional.empty();
  }

  private boolean isUsed(FoundMoney money) {
    List<?> used =
        database
            .createNativeQuery(
                "SELECT 1 FROM fee_payment WHERE bank = :bank AND bank_reference = :reference"
                    + " AND annulled_at IS NULL",
                Integer.class)
            .setParameter("bank", money.bank())
            .setParameter("reference", money.bankReference())
            .getResultList();
    return !used.isEmpty();
  }
}
