package org.anuyat.cases.publicstatus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;
import org.anuyat.cases.casefile.CaseMoved;
import org.anuyat.cases.casefile.PublicStatus;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Ids;

/**
 * Writes a change of the public status down, in the transaction of the change. The number is given
 * under a lock of the municipality's counter that lasts until the commit, so that whoever has read
 * number n will never find a smaller one appear behind him.
 */
@ApplicationScoped
class RecordingChange {
  private static final String NEXT =
      """
      insert into case_change_counter (municipality, last_sequence) values (?, 1)
      on conflict (municipality)
      do update set last_sequence = case_change_counter.last_sequence + 1
      returning last_sequence
      """;
  private static final String CHANGE =
      """
      insert into case_change
        (municipality, sequence, id, case_id, type, status_before, status, at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  @Inject DataSource database;
  @Inject CurrentMunicipality municipality;
  @Inject Event<PublicChange> changes;

  void moved(@Observes CaseMoved moved) {
    PublicStatus before = moved.from() == null ? null : moved.from().publicStatus();
    PublicStatus status = moved.to().publicStatus();
    if (before != status) {
      changes.fire(record(moved, before, status));
    }
  }

  private PublicChange record(CaseMoved moved, PublicStatus before, PublicStatus status) {
    try (Connection connection = database.getConnection()) {
      PublicChange change =
          new PublicChange(
              Ids.next(),
              municipality.code(),
              next(connection),
              moved.caseId(),
              before == null ? ChangeType.CASE_OPENED : ChangeType.CASE_STATUS_CHANGED,
              before,
              status,
              moved.at());
      write(connection, change);
      return change;
    } catch (SQLException e) {
      throw new IllegalStateException("a change of the public status could not be recorded", e);
    }
  }

  private long next(Connection connection) throws SQLException {
    try (PreparedStatement count = connection.prepareStatement(NEXT)) {
      count.setString(1, municipality.code());
      ResultSet row = count.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  private static void write(Connection connection, PublicChange change) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(CHANGE)) {
      insert.setString(1, change.municipality());
      insert.setLong(2, change.sequence());
      insert.setObject(3, change.id());
      insert.setObject(4, change.caseId());
      insert.setString(5, change.type().name());
      insert.setString(6, change.before() == null ? null : change.before().name());
      insert.setString(7, change.status().name());
      insert.setTimestamp(8, Timestamp.from(change.at()));
      insert.executeUpdate();
    }
  }
}
