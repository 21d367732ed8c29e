package org.anuyat.payment.statement.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.platform.CurrentMunicipality;

/** Asks the database what does not add up; the tenant is part of every question. */
@ApplicationScoped
class Differences {
  private static final String OF_ENTRIES =
      """
      SELECT e.id, CASE WHEN e.state = 'DEBIT' THEN 'MONEY_OUT'
                        WHEN e.origin = 'BANK_CALL' THEN 'CALL_WITHOUT_FEE'
                        ELSE 'MONEY_WITHOUT_FEE' END AS kind,
             e.booked_at AS at,
             CASE WHEN e.state = 'DEBIT' THEN e.amount_satang
                  ELSE e.amount_satang - e.matched_satang END AS amount,
             e.id AS entry_id, CAST(NULL AS uuid) AS fee_id, e.ref1, e.bank_reference,
             concat_ws(' ', e.payer, e.description) AS text
        FROM statement_entry e
       WHERE e.municipality = :municipality AND e.booked_at >= :from AND e.booked_at < :to
         AND (e.state IN ('NEW', 'UNMATCHED', 'PROPOSED', 'PART_MATCHED')
              OR (e.state = 'DEBIT' AND e.amount_satang < 0))
         AND e.seen_in IS NULL
      """;
  private static final String OF_PAYMENTS =
      """
      SELECT p.id, CASE WHEN p.outcome = 'SURPLUS' THEN 'PAID_TWICE'
                        WHEN p.outcome = 'PART_PAID' THEN 'TOO_LITTLE'
                        ELSE 'TOO_MUCH' END AS kind,
             p.paid_at AS at,
             CASE p.outcome WHEN 'SURPLUS' THEN p.amount_satang
                  WHEN 'PART_PAID' THEN f.amount_satang - f.paid_satang + f.refunded_satang
                  ELSE f.paid_satang - f.refunded_satang - f.settled_satang END AS amount,
             p.statement_entry_id AS entry_id, f.id AS fee_id, CAST(NULL AS text) AS ref1,
             p.bank_reference, CAST(NULL AS text) AS text
        FROM fee_payment p JOIN fee f ON f.id = p.fee_id
       WHERE p.municipality = :municipality AND p.paid_at >= :from AND p.paid_at < :to
         AND p.annulled_at IS NULL
         AND (p.outcome = 'SURPLUS'
              OR (p.outcome = 'PART_PAID' AND f.status IN ('NOTIFIED', 'PROOF_RECEIVED', 'EXPIRED')
                  AND NOT EXISTS (SELECT 1 FROM fee_payment l WHERE l.fee_id = p.fee_id
                                     AND l.annulled_at IS NULL AND l.id > p.id))
              OR (p.outcome = 'SETTLED' AND f.status = 'VERIFIED'
                  AND f.paid_satang - f.refunded_satang > f.settled_satang
                  AND NOT EXISTS (SELECT 1 FROM fee_payment l WHERE l.fee_id = p.fee_id
                                     AND l.annulled_at IS NULL AND l.outcome = 'SURPLUS')))
      """;
  private static final String NOT_SEEN =
      """
      SELECT p.id, 'NOT_SEEN_IN_BANK' AS kind, p.paid_at AS at, p.amount_satang AS amount,
             CAST(NULL AS uuid) AS entry_id, p.fee_id, CAST(NULL AS text) AS ref1,
             p.bank_reference, CAST(NULL AS text) AS text
        FROM fee_payment p
       WHERE p.municipality = :municipality AND p.paid_at >= :from AND p.paid_at < :to
         AND p.paid_at < :overdue AND p.annulled_at IS NULL AND p.statement_entry_id IS NULL
         AND p.method <> 'COUNTER'
      """;
  private static final String ALL =
      "SELECT d.*, f.transaction_id, f.case_number FROM ("
          + OF_ENTRIES
          + " UNION ALL "
          + OF_PAYMENTS
          + " UNION ALL "
          + NOT_SEEN
          + ") d LEFT JOIN fee f ON f.id = d.fee_id"
          + " WHERE (CAST(:kind AS text) IS NULL OR d.kind = :kind)"
          + " AND (CAST(:afterId AS uuid) IS NULL"
          + " OR (d.id, d.kind) > (CAST(:afterId AS uuid), CAST(:afterKind AS text)))"
          + " ORDER BY d.id, d.kind";
  private static final String OF_STATEMENTS =
      """
      SELECT count(*) AS lines,
             coalesce(sum(amount_satang) FILTER (WHERE amount_satang > 0), 0) AS credits,
             coalesce(sum(amount_satang - matched_satang) FILTER (WHERE amount_satang > 0
                 AND state <> 'DISMISSED'), 0) AS unmatched,
             coalesce(sum(amount_satang - matched_satang) FILTER (WHERE state = 'DISMISSED'), 0)
                 AS ignored,
             -coalesce(sum(amount_satang) FILTER (WHERE amount_satang < 0), 0) AS debits
        FROM statement_entry
       WHERE municipality = :municipality AND origin = 'STATEMENT'
         AND booked_at >= :from AND booked_at < :to
      """;

  /** Reckoned from the matches, not from the entries, so that the one is held against the other. */
  private static final String MATCHED =
      """
      SELECT coalesce(sum(m.amount_satang), 0) AS matched
        FROM statement_match m JOIN statement_entry e ON e.id = m.entry_id
       WHERE m.municipality = :municipality AND m.released_at IS NULL AND e.origin = 'STATEMENT'
         AND e.booked_at >= :from AND e.booked_at < :to
      """;

  private static final String OF_FEES =
      """
      SELECT coalesce(sum(amount_satang), 0) AS payments,
             coalesce(sum(amount_satang) FILTER (WHERE statement_entry_id IS NOT NULL), 0) AS seen
        FROM fee_payment
       WHERE municipality = :municipality AND annulled_at IS NULL AND method <> 'COUNTER'
         AND paid_at >= :from AND paid_at < :to
      """;

  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  Totals totals(Period period) {
    Tuple statements = one(OF_STATEMENTS, period);
    Tuple fees = one(OF_FEES, period);
    long credits = satang(statements, "credits");
    long matched = satang(one(MATCHED, period), "matched");
    long unmatched = satang(statements, "unmatched");
    long ignored = satang(statements, "ignored");
    long payments = satang(fees, "payments");
    long seen = satang(fees, "seen");
    return new Totals(
        satang(statements, "lines"),
        credits,
        matched,
        unmatched,
        ignored,
        credits - matched - unmatched - ignored,
        satang(statements, "debits"),
        payments,
        seen,
        payments - seen);
  }

  /**
   * In the order entries and payments came.
   *
   * @param overdue payments made before it should have been seen
   * @param kind only these, or null for all
   * @param after where the page before ended, or null for the first page
   */
  List<Difference> page(
      Period period, Instant overdue, DifferenceKind kind, Cursor after, int size) {
    return bound(ALL, period)
        .setParameter("overdue", overdue)
        .setParameter("kind", kind == null ? null : kind.name())
        .setParameter("afterId", after == null ? null : after.id().toString())
        .setParameter("afterKind", after == null ? null : after.kind().name())
        .setMaxResults(size)
        .getResultStream()
        .map(row -> difference((Tuple) row))
        .toList();
  }

  private Tuple one(String question, Period period) {
    return (Tuple) bound(question, period).getSingleResult();
  }

  private Query bound(String question, Period period) {
    return database
        .createNativeQuery(question, Tuple.class)
        .setParameter("municipality", current.code())
        .setParameter("from", period.begins())
        .setParameter("to", period.ends());
  }

  private static Difference difference(Tuple row) {
    return new Difference(
        row.get("id", UUID.class),
        DifferenceKind.valueOf(row.get("kind", String.class)),
        row.get("at", Instant.class),
        satang(row, "amount"),
        row.get("entry_id", UUID.class),
        row.get("fee_id", UUID.class),
        row.get("transaction_id", String.class),
        row.get("case_number", String.class),
        row.get("ref1", String.class),
        row.get("bank_reference", String.class),
        row.get("text", String.class));
  }

  private static long satang(Tuple row, String column) {
    return row.get(column, Number.class).longValue();
  }
}
