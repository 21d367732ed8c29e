package org.anuyat.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks the database for ids of cases, by SQL that names the municipality itself. */
@ApplicationScoped
class SearchDatabase {
  @Inject EntityManager database;

  @SuppressWarnings("unchecked")
  List<UUID> ids(String sql, Map<String, Object> parameters) {
    Query query = database.createNativeQuery(sql, UUID.class);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  /** What was typed, in the form in which the index holds texts. */
  SearchWords searchable(String typed) {
    return new SearchWords(
        (String)
            database
                .createNativeQuery("select searchable(cast(:typed as text))", String.class)
                .setParameter("typed", typed)
                .getSingleResult());
  }
}
