package org.anuyat.intake.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The signed lines of the current municipality's ledger. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignOffs implements PanacheRepositoryBase<SignOff, UUID> {
  /** Which sweep. */
  record Key(LocalDate date, DutyHalf half) {}

  @Inject EntityManager database;

  Map<Key, SignOff> between(LocalDate from, LocalDate to) {
    return find("date >= ?1 and date <= ?2", from, to).stream()
        .collect(Collectors.toMap(s -> new Key(s.date, s.half), Function.identity()));
  }

  boolean isSigned(LocalDate date, DutyHalf half) {
    return count("date = ?1 and half = ?2", date, half) > 0;
  }

  /** When a sweep was last signed off. */
  Optional<Instant> last() {
    return find("order by signedAt desc").firstResultOptional().map(s -> s.signedAt);
  }

  /** Two officers who sign off at once follow one another. */
  void lock(String municipality) {
    database
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 3))", Object.class)
        .setParameter("key", municipality)
        .getResultList();
  }
}
