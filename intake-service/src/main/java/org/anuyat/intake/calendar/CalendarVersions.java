package org.anuyat.intake.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The versions of the municipalities' calendars. */
@ApplicationScoped
class CalendarVersions implements PanacheRepositoryBase<CalendarVersion, UUID> {
  @Inject EntityManager database;

  /** All versions up to {@code version}, the first first. */
  @Transactional
  List<CalendarVersion> upTo(String municipality, int version) {
    return list("municipality = ?1 and version <= ?2 order by version", municipality, version);
  }

  @Transactional
  int latest(String municipality) {
    return ((Number)
            database
                .createNativeQuery(
                    "SELECT COALESCE(max(version), 0) FROM calendar_version"
                        + " WHERE municipality = :municipality",
                    Integer.class)
                .setParameter("municipality", municipality)
                .getSingleResult())
        .intValue();
  }

  /** Whether a version was made under this version of the country's list. */
  @Transactional
  boolean knows(String municipality, String nationalVersion) {
    return count("municipality = ?1 and nationalVersion = ?2", municipality, nationalVersion) > 0;
  }

  /** The municipalities that have no version under this version of the country's list. */
  @Transactional
  List<String> without(String nationalVersion) {
    return database
        .createNativeQuery(
            "SELECT municipality FROM calendar_version GROUP BY municipality"
                + " HAVING bool_and(national_version <> :national)",
            String.class)
        .setParameter("national", nationalVersion)
        .getResultList();
  }

  /** The newest first. */
  @Transactional
  List<CalendarVersionView> newestBefore(String municipality, int before, int limit) {
    return find("municipality = ?1 and version < ?2 order by version desc", municipality, before)
        .page(0, limit)
        .list()
        .stream()
        .map(CalendarVersionView::of)
        .toList();
  }

  /** Changes of one calendar follow one another. */
  void lock(String municipality) {
    database
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 2))", Object.class)
        .setParameter("key", municipality)
        .getResultList();
  }
}
