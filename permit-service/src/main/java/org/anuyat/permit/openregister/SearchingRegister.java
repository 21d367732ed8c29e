package org.anuyat.permit.openregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.permit.openregister.SearchResource.Found;
import org.anuyat.permit.openregister.SearchResource.Search;
import org.anuyat.permit.permit.PermitStatus;
import org.anuyat.permit.permit.Standing;
import org.anuyat.permit.platform.Columns;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.ThaiDates;

/** Finds permits of the current municipality by what an officer remembers of them. */
@ApplicationScoped
class SearchingRegister {
  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;

  @Transactional
  List<Found> find(Search search, int limit) {
    LocalDate today = ThaiDates.dateOf(clock.instant());
    Map<String, Object> values = new LinkedHashMap<>();
    String sql =
        "SELECT id, sequence || '/' || be_year, procedure_code, title_th, status, holder_name,"
            + " place_th, case_number, issued_on, valid_until, suspended_from, suspended_until FROM permit WHERE "
            + String.join(" AND ", conditions(search, today, values))
            + " ORDER BY id DESC";
    Query query = database.createNativeQuery(sql).setMaxResults(limit);
    values.forEach(query::setParameter);
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    return rows.stream().map(row -> read(row, today)).toList();
  }

  private List<String> conditions(Search search, LocalDate today, Map<String, Object> values) {
    List<String> conditions = new ArrayList<>();
    conditions.add("municipality = :municipality");
    values.put("municipality", municipality.code());
    add("procedure_code = :code", "code", search.procedureCode(), conditions, values);
    add("issued_on >= :issuedFrom", "issuedFrom", search.issuedFrom(), conditions, values);
    add("issued_on <= :issuedTo", "issuedTo", search.issuedTo(), conditions, values);
    add("valid_until >= :endFrom", "endFrom", search.validUntilFrom(), conditions, values);
    add("valid_until <= :endTo", "endTo", search.validUntilTo(), conditions, values);
    add("id < :after", "after", search.after(), conditions, values);
    if (search.q() != null && !search.q().isBlank()) {
      conditions.add(
          "(sequence || '/' || be_year = :whole OR holder_name ILIKE :part OR place_th ILIKE :part"
              + " OR subject_th ILIKE :part OR case_number ILIKE :part)");
      values.put("whole", search.q().strip());
      values.put("part", "%" + literally(search.q().strip()) + "%");
    }
    if (search.status() != null) {
      addStatus(search.status(), today, conditions, values);
    }
    return conditions;
  }

  /** As {@link Standing#shownOn} has it. */
  private static void addStatus(
      PermitStatus status, LocalDate today, List<String> conditions, Map<String, Object> values) {
    String lasts = "(valid_until IS NULL OR valid_until >= :today)";
    String suspended =
        "(status = 'SUSPENDED' AND suspended_from <= :today"
            + " AND (suspended_until IS NULL OR suspended_until >= :today))";
    String condition =
        switch (status) {
          case VALID -> "status IN ('VALID', 'SUSPENDED') AND " + lasts + " AND NOT " + suspended;
          case SUSPENDED -> suspended + " AND " + lasts;
          case EXPIRED -> "status IN ('VALID', 'SUSPENDED') AND NOT " + lasts;
          case REVOKED, SUPERSEDED -> "status = '" + status + "'";
        };
    conditions.add(condition);
    if (condition.contains(":today")) {
      values.put("today", today);
    }
  }

  private static void add(
      String condition,
      String name,
      Object value,
      List<String> conditions,
      Map<String, Object> values) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  /** The signs that mean something to LIKE, meaning themselves. */
  private static String literally(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static Found read(Object[] row, LocalDate today) {
    LocalDate end = Columns.date(row[9]);
    return new Found(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        new Standing(
                PermitStatus.valueOf((String) row[4]),
                end,
                Columns.date(row[10]),
                Columns.date(row[11]))
            .shownOn(today),
        (String) row[5],
        (String) row[6],
        (String) row[7],
        Columns.date(row[8]),
        end);
  }
}
