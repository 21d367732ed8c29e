package org.anuyat.permit.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The templates of the current municipality. */
@ApplicationScoped
class Templates {
  @Inject EntityManager database;

  void add(PermitTemplate template) {
    database.persist(template);
  }

  void add(TemplateUse use) {
    database.persist(use);
  }

  Optional<TemplateUse> use(UUID permitId) {
    return database
        .createQuery("from TemplateUse where permitId = :permit", TemplateUse.class)
        .setParameter("permit", permitId)
        .getResultStream()
        .findFirst();
  }

  Optional<PermitTemplate> current(String code) {
    return versions(code, Integer.MAX_VALUE, 1).stream().findFirst();
  }

  Optional<PermitTemplate> version(String code, int version) {
    return database
        .createQuery(
            "from PermitTemplate where code = :code and version = :version", PermitTemplate.class)
        .setParameter("code", code)
        .setParameter("version", version)
        .getResultStream()
        .findFirst();
  }

  /** Youngest first, those before a version. */
  List<PermitTemplate> versions(String code, int before, int limit) {
    return database
        .createQuery(
            "from PermitTemplate where code = :code and version < :before order by version desc",
            PermitTemplate.class)
        .setParameter("code", code)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The current version of each template whose code comes after {@code after}. */
  List<PermitTemplate> page(String after, int limit) {
    return database
        .createQuery(
            "from PermitTemplate t where code > :after and version ="
                + " (select max(o.version) from PermitTemplate o where o.code = t.code"
                + " and o.municipality = t.municipality) order by code",
            PermitTemplate.class)
        .setParameter("after", after == null ? "" : after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Has two who write the same template come one after the other. */
  void queueUp(String municipality, String code) {
    database
        .createNativeQuery(
            "SELECT CAST(pg_advisory_xact_lock(hashtextextended(:key, 0)) AS text)", String.class)
        .setParameter("key", "template/" + municipality + "/" + code)
        .getSingleResult();
  }
}
