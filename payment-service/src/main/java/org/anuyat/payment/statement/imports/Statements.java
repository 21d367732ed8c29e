package org.anuyat.payment.statement.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.statement.entry.EntryState;

/** The statements of the current municipality. */
@ApplicationScoped
class Statements implements PanacheRepositoryBase<Statement, UUID> {
  Statement get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  Optional<Statement> ofHash(String sha256) {
    return find("sha256", sha256).firstResultOptional();
  }

  /** Newest first. */
  List<Statement> page(UUID after, int size) {
    return (after == null ? find("order by id desc") : find("id < ?1 order by id desc", after))
        .page(0, size)
        .list();
  }

  /** How many lines it has been read to, seen from outside while it is being imported. */
  @Transactional(TxType.REQUIRES_NEW)
  void progress(UUID id, int linesRead) {
    update("linesRead = ?1 where id = ?2", linesRead, id);
  }

  /** How many of its new lines stand where. */
  Map<EntryState, Long> countsOf(UUID id) {
    Map<EntryState, Long> counts = new EnumMap<>(EntryState.class);
    getEntityManager()
        .createQuery(
            "select state, count(*) from StatementEntry where statementId = :id group by state",
            Object[].class)
        .setParameter("id", id)
        .getResultList()
        .forEach(row -> counts.put((EntryState) row[0], (Long) row[1]));
    return counts;
  }
}
