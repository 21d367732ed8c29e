package org.anuyat.payment.statement.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** The entries of the current municipality. */
@ApplicationScoped
public class StatementEntries implements PanacheRepositoryBase<StatementEntry, UUID> {
  /** A line that tells no time stands at the beginning of its day. */
  private static final Duration ONE_DAY = Duration.ofDays(1);

  public StatementEntry get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** As {@link #get}, with the row locked until the transaction ends. */
  public StatementEntry getLocked(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** Locks an entry that was read before until the transaction ends, and reads it anew. */
  public void lock(StatementEntry entry) {
    getEntityManager().refresh(entry, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Lines of a statement nobody has looked at yet, in the order of the file. */
  public List<UUID> toMatch(UUID statementId, int size) {
    return getEntityManager()
        .createQuery(
            "select id from StatementEntry where statementId = :statement and state = :state"
                + " order by id",
            UUID.class)
        .setParameter("statement", statementId)
        .setParameter("state", EntryState.NEW)
        .setMaxResults(size)
        .getResultList();
  }

  /** The bank's call that told of the same money as this line, if no other line stands for it. */
  public Optional<StatementEntry> callOf(StatementEntry line, Duration apart) {
    return find(
            "origin = ?1 and seenIn is null and amountSatang = ?2 and bookedAt between ?3 and ?4"
                + " and (bankReference = ?5 or ref1 = ?6)"
                + " order by case when bankReference = ?5 then 0 else 1 end, id",
            EntryOrigin.BANK_CALL,
            line.amountSatang(),
            line.bookedAt().minus(apart),
            line.bookedAt().plus(apart).plus(ONE_DAY),
            orNothing(line.bankReference()),
            orNothing(line.ref1()))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The line of a statement that showed this call's money before the bank called. */
  public Optional<StatementEntry> lineOf(StatementEntry call, Duration apart) {
    return find(
            "origin = ?1 and bankReference = ?2 and amountSatang = ?3"
                + " and bookedAt between ?4 and ?5 order by id",
            EntryOrigin.STATEMENT,
            call.bankReference(),
            call.amountSatang(),
            call.bookedAt().minus(apart).minus(ONE_DAY),
            call.bookedAt().plus(apart))
        .firstResultOptional();
  }

  private static String orNothing(String reference) {
    return reference == null ? "" : reference;
  }

  /**
   * Entries in the order they came.
   *
   * @param state only these, or null for all
   * @param statementId only its lines, or null for all
   * @param after the id the page before ended with, or null for the first page
   */
  public List<StatementEntry> page(EntryState state, UUID statementId, UUID after, int size) {
    Parameters parameters = new Parameters();
    StringBuilder condition = new StringBuilder("1 = 1");
    if (state != null) {
      condition.append(" and state = :state");
      parameters.and("state", state);
    }
    if (statementId != null) {
      condition.append(" and statementId = :statement");
      parameters.and("statement", statementId);
    }
    if (after != null) {
      condition.append(" and id > :after");
      parameters.and("after", after);
    }
    return find(condition.append(" order by id").toString(), parameters).page(0, size).list();
  }
}
