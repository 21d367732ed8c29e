package org.anuyat.intake.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.register.RegisterNumber;
import org.anuyat.intake.search.SearchText;

/** The SQL of a page of message ids, the newest first: only what is asked for, each by an index. */
final class MessageQuery {
  private final StringBuilder sql =
      new StringBuilder("SELECT m.id FROM message m WHERE m.municipality = :municipality");
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private MessageQuery(String municipality) {
    parameters.put("municipality", municipality);
  }

  static MessageQuery of(String municipality, MessageFilter filter, UUID before, int limit) {
    MessageQuery query = new MessageQuery(municipality);
    query.and("m.id < :before", "before", before);
    if (!filter.states().isEmpty()) {
      query.and(
          "m.state IN (:states)", "states", filter.states().stream().map(Enum::name).toList());
    }
    query.and("m.arrived_at >= :from", "from", filter.from());
    query.and("m.arrived_at < :to", "to", filter.to());
    query.and("m.sha256 = :sha256", "sha256", filter.sha256());
    query.and("m.folder = :folder", "folder", filter.folder());
    query.and("m.case_id = :case", "case", filter.caseId());
    query.acknowledged(filter.acknowledged());
    query.search(filter.q());
    query.sql.append(" ORDER BY m.id DESC LIMIT :limit");
    query.parameters.put("limit", limit);
    return query;
  }

  String sql() {
    return sql.toString();
  }

  Map<String, Object> parameters() {
    return Map.copyOf(parameters);
  }

  private void acknowledged(Boolean acknowledged) {
    if (acknowledged != null) {
      sql.append(acknowledged ? " AND EXISTS" : " AND NOT EXISTS")
          .append(" (SELECT 1 FROM acknowledgement a WHERE a.message_id = m.id")
          .append(" AND a.municipality = :municipality AND a.decision = 'ACKNOWLEDGED')");
    }
  }

  private void search(String q) {
    if (q == null || q.isBlank()) {
      return;
    }
    Optional<RegisterNumber> number = SearchText.registerNumber(q);
    if (number.isPresent()) {
      and("m.register_year = :year", "year", number.get().year());
      and("m.register_number = :number", "number", number.get().number());
    } else {
      and(
          "m.id IN (SELECT s.message_id FROM message_search s WHERE s.municipality = :municipality"
              + " AND search_letters(s.content) LIKE search_letters(:q) AND s.content LIKE :q)",
          "q",
          SearchText.anywhere(q));
    }
  }

  private void and(String condition, String parameter, Object value) {
    if (value != null) {
      sql.append(" AND ").append(condition);
      parameters.put(parameter, value);
    }
  }
}
