package org.anuyat.payment.fee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The payments of the current municipality; those annulled no longer count. */
@ApplicationScoped
public class FeePayments implements PanacheRepositoryBase<FeePayment, UUID> {
  /** Those that count, in the order they were recorded. */
  public List<FeePayment> ofFee(UUID feeId) {
    return list("feeId = ?1 and annulledAt is null order by id", feeId);
  }

  /** With those annulled, in the order they were recorded. */
  public List<FeePayment> everOfFee(UUID feeId) {
    return list("feeId = ?1 order by id", feeId);
  }

  /** Those that count and that no statement has confirmed yet. */
  public List<FeePayment> unreconciledOf(UUID feeId) {
    return list(
        "feeId = ?1 and annulledAt is null and statementEntryId is null order by id", feeId);
  }

  /** The one of a fee that this evidence shows, if it counts. */
  public Optional<FeePayment> byEvidence(UUID feeId, MoneySource source, UUID evidenceId) {
    return find(
            "feeId = ?1 and source = ?2 and evidenceId = ?3 and annulledAt is null",
            feeId,
            source,
            evidenceId)
        .firstResultOptional();
  }

  /** As {@link #byEvidence}, annulled or not. */
  public Optional<FeePayment> everByEvidence(UUID feeId, MoneySource source, UUID evidenceId) {
    return find("feeId = ?1 and source = ?2 and evidenceId = ?3", feeId, source, evidenceId)
        .firstResultOptional();
  }

  /** The one a bank's reference is used for, if it is this municipality's and counts. */
  public Optional<FeePayment> byReference(String bank, String bankReference) {
    return find(
            "bank = ?1 and bankReference = ?2 and annulledAt is null",
            bank,
            FoundMoney.normalised(bankReference))
        .firstResultOptional();
  }
}
