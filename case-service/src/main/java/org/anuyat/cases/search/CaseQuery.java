package org.anuyat.cases.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.casefile.QueuePlace;

/**
 * The SQL of a page of cases: their places ({@code deemed, arrived, id}) in the order of receipt,
 * read from an index in that order, so that only the page is read.
 *
 * <p>An index that begins with the status holds each status in order, but not several together: so
 * one ordered list is read per status, each no longer than the page, and they are merged.
 */
final class CaseQuery {
  private final StringBuilder conditions = new StringBuilder("c.municipality = :municipality");
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final CaseFilter filter;

  CaseQuery(String municipality, CaseFilter filter, QueuePlace after) {
    this.filter = filter;
    parameters.put("municipality", municipality);
    and("c.procedure_code = :procedure", "procedure", filter.procedure());
    and("c.reviewer = :reviewer", "reviewer", filter.reviewer());
    if (filter.receivedFrom() != null) {
      and("c.deemed_received_at >= :from", "from", at(filter.receivedFrom()));
    }
    if (filter.receivedBefore() != null) {
      and("c.deemed_received_at < :before", "before", at(filter.receivedBefore()));
    }
    if (after != null) {
      and(
          "(c.deemed_received_at, c.arrived_at, c.id) "
              + filter.order().behind()
              + " (:deemed, :arrived, :id)",
          "deemed",
          at(after.deemedReceivedAt()));
      parameters.put("arrived", at(after.arrivedAt()));
      parameters.put("id", after.id());
    }
  }

  Map<String, Object> parameters() {
    return Map.copyOf(parameters);
  }

  /** What is true of every case of the list, for {@code case_file c}. */
  String conditions() {
    String statuses =
        filter.statuses().isEmpty() ? "" : " and c.status in (" + names(filter.statuses()) + ")";
    return conditions + statuses;
  }

  /** The ids of the first {@code limit} cases of the list. */
  String page(int limit) {
    return "select id from ("
        + places(limit)
        + ") page "
        + inOrder("deemed", "arrived", "id", limit);
  }

  /** The first {@code limit} places of the list. */
  String places(int limit) {
    boolean anyStatus = filter.statuses().isEmpty();
    if (anyStatus && filter.procedure() == null && filter.reviewer() == null) {
      return places(conditions.toString(), limit);
    }
    return (anyStatus ? List.of(CaseStatus.values()) : filter.statuses())
        .stream()
            .sorted()
            .map(status ->
                "(" + places(conditions + " and c.status = '" + status + "'", limit) + ")")
            .collect(
                Collectors.joining(
                    " union all ",
                    "select deemed, arrived, id from (",
                    ") each_status " + inOrder("deemed", "arrived", "id", limit)));
  }

  /** The order of the list by the columns that hold a place, and its length. */
  String inOrder(String deemed, String arrived, String id, int limit) {
    return filter.order().by(deemed, arrived, id) + " limit " + limit;
  }

  private String places(String where, int limit) {
    return "select c.deemed_received_at as deemed, c.arrived_at as arrived, c.id as id"
        + " from case_file c where "
        + where
        + " "
        + inOrder("c.deemed_received_at", "c.arrived_at", "c.id", limit);
  }

  private void and(String condition, String parameter, Object value) {
    if (value != null) {
      conditions.append(" and ").append(condition);
      parameters.put(parameter, value);
    }
  }

  private static String names(Collection<CaseStatus> statuses) {
    return statuses.stream().map(s -> "'" + s + "'").sorted().collect(Collectors.joining(", "));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
