package org.anuyat.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anuyat.cases.casefile.CaseFile;

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

  /**
   * The cases of these ids in their order. They are read by the primary key alone: where the
   * municipality is asked for too, PostgreSQL takes an index that ends with the id for a short way
   * and reads all of the municipality's.
   */
  @SuppressWarnings("unchecked")
  List<CaseFile> cases(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<CaseFile> found =
        database
            .createNativeQuery("select * from case_file where id in (:ids)", CaseFile.class)
            .setParameter("ids", ids)
            .getResultList();
    Map<UUID, CaseFile> byId =
        found.stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
    return ids.stream().map(byId::get).toList();
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
