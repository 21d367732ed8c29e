package org.anuyat.cases.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Jobs that were given up, kept until an operator runs them again. */
@ApplicationScoped
class DeadJobs {
  record DeadJob(
      UUID id, String task, String key, byte[] data, String reason, int failures, Instant diedAt) {}

  @Inject DataSource database;

  void add(DeadJob job) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO dead_job (id, task, job_key, data, reason, failures, died_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setObject(1, job.id());
      insert.setString(2, job.task());
      insert.setString(3, job.key());
      insert.setBytes(4, job.data());
      insert.setString(5, job.reason());
      insert.setInt(6, job.failures());
      insert.setTimestamp(7, Timestamp.from(job.diedAt()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a dead job could not be recorded", e);
    }
  }

  List<DeadJob> newest(int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT id, task, job_key, data, reason, failures, died_at FROM dead_job"
                    + " ORDER BY died_at DESC LIMIT ?")) {
      select.setInt(1, limit);
      List<DeadJob> jobs = new ArrayList<>();
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        jobs.add(read(rows));
      }
      return jobs;
    } catch (SQLException e) {
      throw new IllegalStateException("the dead jobs could not be read", e);
    }
  }

  /** Takes a job out, in the caller's transaction. */
  Optional<DeadJob> take(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "DELETE FROM dead_job WHERE id = ?"
                    + " RETURNING id, task, job_key, data, reason, failures, died_at")) {
      delete.setObject(1, id);
      ResultSet row = delete.executeQuery();
      return row.next() ? Optional.of(read(row)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the dead job could not be taken", e);
    }
  }

  /** Deletes those that died before then. */
  void deleteDiedBefore(Instant before) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM dead_job WHERE died_at < ?")) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("old dead jobs could not be deleted", e);
    }
  }

  private static DeadJob read(ResultSet row) throws SQLException {
    return new DeadJob(
        row.getObject("id", UUID.class),
        row.getString("task"),
        row.getString("job_key"),
        row.getBytes("data"),
        row.getString("reason"),
        row.getInt("failures"),
        row.getTimestamp("died_at").toInstant());
  }
}
