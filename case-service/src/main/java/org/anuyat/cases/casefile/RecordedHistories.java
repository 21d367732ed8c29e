package org.anuyat.cases.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads histories word by word, past the entities, so that what was written into the tables by
 * another hand is seen as it stands there.
 */
@ApplicationScoped
public class RecordedHistories {

  /** One statement, so that a case and its lines are of the same moment. */
  private static final String READ =
      """
      with c as (
        select id, municipality, case_number || '/' || be_year as number, status, history_length,
          history_hash
        from case_file where %s order by id limit ?
      )
      select c.id, c.municipality, c.number, c.status, c.history_length, c.history_hash,
        h.seq, h.event, h.from_status, h.to_status, h.actor, h.actor_name, h.at, h.reason,
        h.details::text as details, h.reason_salt, h.reason_hash,
        h.report_id, h.facts::text as facts, h.previous_hash, h.hash
      from c left join case_history h on h.case_id = c.id
      order by c.id, h.seq
      """;

  @Inject DataSource database;
  @Inject ObjectMapper json;

  /** A case with its whole history. */
  public record RecordedHistory(
      UUID caseId,
      String municipality,
      String caseNumber,
      HistoryChain.End end,
      List<RecordedLine> lines) {}

  /** One case of a municipality. */
  public Optional<RecordedHistory> of(String municipality, UUID caseId) {
    return read("municipality = ? and id = ?", municipality, caseId, 1).stream().findFirst();
  }

  /** Up to {@code limit} cases of a municipality with ids behind {@code after}, in order of id. */
  public List<RecordedHistory> ofMunicipality(String municipality, UUID after, int limit) {
    return read("municipality = ? and id > ?", municipality, after, limit);
  }

  /** As {@link #ofMunicipality}, of all municipalities. */
  public List<RecordedHistory> ofProvince(UUID after, int limit) {
    return read("id > ?", after, limit);
  }

  private List<RecordedHistory> read(String which, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ.formatted(which))) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      Map<UUID, RecordedHistory> cases = new LinkedHashMap<>();
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        UUID id = rows.getObject("id", UUID.class);
        RecordedHistory history = cases.get(id);
        if (history == null) {
          history = history(id, rows);
          cases.put(id, history);
        }
        if (rows.getString("hash") != null) {
          history.lines().add(line(id, rows));
        }
      }
      return List.copyOf(cases.values());
    } catch (SQLException e) {
      throw new IllegalStateException("the histories could not be read", e);
    }
  }

  private static RecordedHistory history(UUID id, ResultSet row) throws SQLException {
    return new RecordedHistory(
        id,
        row.getString("municipality"),
        row.getString("number"),
        new HistoryChain.End(
            row.getInt("history_length"), row.getString("history_hash"), row.getString("status")),
        new ArrayList<>());
  }

  private RecordedLine line(UUID caseId, ResultSet row) throws SQLException {
    return new RecordedLine(
        caseId,
        row.getInt("seq"),
        row.getString("event"),
        row.getString("from_status"),
        row.getString("to_status"),
        row.getString("actor"),
        row.getString("actor_name"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("reason"),
        facts(row.getString("details")),
        row.getString("reason_salt"),
        row.getString("reason_hash"),
        row.getString("report_id"),
        facts(row.getString("facts")),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  /** What is no text, which this service never wrote, stands for itself as JSON. */
  private Map<String, String> facts(String text) {
    Map<String, String> facts = new TreeMap<>();
    if (text == null) {
      return facts;
    }
    try {
      JsonNode written = json.readTree(text);
      written
          .fieldNames()
          .forEachRemaining(name -> {
            JsonNode value = written.get(name);
            facts.put(name, value.isTextual() ? value.textValue() : value.toString());
          });
      return facts;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
