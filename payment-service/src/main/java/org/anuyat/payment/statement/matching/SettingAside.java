package org.anuyat.payment.statement.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.anuyat.payment.platform.CurrentMunicipality;

/**
 * Finds in one question the lines that {@link Matching} could do nothing with: nothing like a
 * Transaction ID in them, and no call, no unseen payment and no open fee of their amount or case. A
 * bank's file is mostly such lines; looked at one by one, a hundred thousand take many minutes.
 */
@ApplicationScoped
public class SettingAside {
  private static final String HOPELESS =
      """
      UPDATE statement_entry e SET state = 'UNMATCHED', version = version + 1
       WHERE e.municipality = :municipality AND e.statement_id = :statement AND e.state = 'NEW'
         AND concat_ws(' ', e.ref1, e.ref2, e.description, e.payer)
             !~* 'A[ -]?N([ -]?[0-9A-Z]){14}'
         AND NOT EXISTS (SELECT 1 FROM statement_entry c
              WHERE c.municipality = e.municipality AND c.origin = 'BANK_CALL'
                AND c.seen_in IS NULL AND c.amount_satang = e.amount_satang)
         AND NOT EXISTS (SELECT 1 FROM fee_payment p
              WHERE p.municipality = e.municipality AND p.statement_entry_id IS NULL
                AND p.annulled_at IS NULL AND p.amount_satang = e.amount_satang)
         AND NOT EXISTS (SELECT 1 FROM fee f
              WHERE f.municipality = e.municipality
                AND f.status IN ('NOTIFIED', 'PROOF_RECEIVED', 'EXPIRED')
                AND f.amount_satang - f.paid_satang + f.refunded_satang = e.amount_satang)
         AND NOT EXISTS (SELECT 1 FROM fee f
              WHERE f.municipality = e.municipality
                AND f.status IN ('NOTIFIED', 'PROOF_RECEIVED', 'EXPIRED')
                AND regexp_replace(upper(f.case_number), '[^0-9A-Z]', '', 'g')
                    = regexp_replace(upper(e.ref2), '[^0-9A-Z]', '', 'g'))
      """;

  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  /** Leaves them unmatched, in the caller's transaction. */
  @Transactional(TxType.MANDATORY)
  public void hopeless(UUID statementId) {
    database
        .createNativeQuery(HOPELESS)
        .setParameter("municipality", current.code())
        .setParameter("statement", statementId)
        .executeUpdate();
  }
}
