package org.anuyat.intake.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/** The messages of the current municipality. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, UUID> {
  @Inject EntityManager database;

  /** Claims the hash; false when the same mail is registered already, even by a racing sweep. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean isFirst(String municipality, String sha256) {
    database
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 1))", Object.class)
        .setParameter("key", municipality + "/" + sha256)
        .getResultList();
    return bySha256(sha256).isEmpty();
  }

  Optional<Message> bySha256(String sha256) {
    return find("sha256", sha256).firstResultOptional();
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
    if (findByIdOptional(id).filter(m -> m.state == MessageState.JUNK).isPresent()) {
      throw new Problem(ProblemType.JUNK_IS_CLOSED);
    }
  }

  @Transactional
  List<JunkView> junkBefore(UUID before, int limit) {
    return find("id < ?1 and state = ?2 order by id desc", before, MessageState.JUNK)
        .page(0, limit)
        .list()
        .stream()
        .map(JunkView::of)
        .toList();
  }
}
