package org.anuyat.intake.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.intake.calendar.PeriodFilter;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/** The messages of the current municipality. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, UUID> {
  @Inject EntityManager database;

  /**
   * Claims the hashes until the transaction ends, so that a racing sweep finds what was registered.
   * Always in the same order: two sweeps never wait for each other.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void claim(String municipality, Collection<String> hashes) {
    database
        .createNativeQuery(
            "SELECT pg_advisory_xact_lock(hashtextextended(key, 1))"
                + " FROM (SELECT DISTINCT :municipality || '/' || hash AS key"
                + " FROM unnest(CAST(:hashes AS text[])) AS hash ORDER BY key) AS keys",
            Object.class)
        .setParameter("municipality", municipality)
        .setParameter("hashes", hashes.toArray(new String[0]))
        .getResultList();
  }

  /** Those of the hashes that are messages already. */
  @Transactional
  public Map<String, UUID> known(Collection<String> hashes) {
    return database
        .createQuery("select sha256, id from Message where sha256 in :hashes", Object[].class)
        .setParameter("hashes", hashes)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
  }

  /** The hash of a message's raw bytes. */
  @Transactional
  public Optional<String> sha256(UUID id) {
    return findByIdOptional(id).map(m -> m.sha256);
  }

  /** Whether no other message came from the address. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean isFirstFrom(String addressKey, UUID except) {
    return count("lower(fromAddress) = ?1 and id < ?2", addressKey, except) == 0;
  }

  /** The message of a register number. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<UUID> numbered(int number, int year) {
    return find("registerNumber = ?1 and registerYear = ?2", number, year)
        .firstResultOptional()
        .map(m -> m.id);
  }

  Message locked(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Where the raw bytes are; those of junk are not handed out. */
  @Transactional
  Optional<String> rawKey(UUID id) {
    refuseJunk(id);
    return findByIdOptional(id).map(m -> m.rawKey);
  }

  /** Nothing of a junk mail is opened (rule A3.3). */
  @Transactional
  void refuseJunk(UUID id) {
    if (count("id = ?1 and state = ?2", id, MessageState.JUNK) > 0) {
      throw new Problem(ProblemType.JUNK_IS_CLOSED);
    }
  }

  @Transactional
  List<JunkView> junkBefore(UUID before, PeriodFilter arrived, int limit) {
    return find(
            "id < ?1 and state = ?2 and arrivedAt >= ?3 and arrivedAt < ?4 order by id desc",
            before,
            MessageState.JUNK,
            arrived.first(),
            arrived.end())
        .page(0, limit)
        .list()
        .stream()
        .map(JunkView::of)
        .toList();
  }
}
