package org.anuyat.local.starter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL 18 on 127.0.0.1, from the embedded binaries. */
public final class LocalPostgres implements AutoCloseable {
  private final EmbeddedPostgres postgres;

  private LocalPostgres(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /**
   * A server whose data lives in {@code dataDirectory} and survives a restart; the caller closes
   * it.
   */
  public static LocalPostgres start(Path dataDirectory, int port, Path log) {
    ProcessBuilder.Redirect output = ProcessBuilder.Redirect.appendTo(log.toFile());
    return start(
        EmbeddedPostgres.builder()
            .setDataDirectory(dataDirectory)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setOutputRedirector(output)
            .setErrorRedirector(output)
            .setPort(port));
  }

  /** A server on a free port whose data is gone when the program ends. */
  public static LocalPostgres startTemporary() {
    return start(EmbeddedPostgres.builder().setServerConfig("fsync", "off"));
  }

  private static LocalPostgres start(EmbeddedPostgres.Builder builder) {
    try {
      return new LocalPostgres(
          builder
              .setPGStartupWait(Duration.ofSeconds(60))
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("max_connections", "200")
              .setServerConfig("shared_buffers", "64MB")
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start: " + e.getMessage(), e);
    }
  }

  /**
   * Creates role and database of one service where they are missing; the role owns the database.
   */
  public void ensureDatabase(String name, String password) {
    if (!name.matches("[a-z]{1,30}")) {
      throw new IllegalArgumentException("not a database name: " + name);
    }
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
        statement.execute(
            "CREATE ROLE " + name + " LOGIN PASSWORD '" + password.replace("'", "''") + "'");
      }
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        statement.execute("CREATE DATABASE " + name + " OWNER " + name + " ENCODING 'UTF8'");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "database " + name + " could not be made: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Connection connection, String sql, String name)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, name);
      return query.executeQuery().next();
    }
  }

  public int port() {
    return postgres.getPort();
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
  }

  /** The server's first process. */
  public ProcessHandle process() {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet pid =
            statement.executeQuery(
                "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::bigint")) {
      pid.next();
      return ProcessHandle.of(pid.getLong(1)).orElseThrow();
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL does not answer: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
