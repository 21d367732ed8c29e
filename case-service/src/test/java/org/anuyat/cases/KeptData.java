package org.anuyat.cases;

import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What database and object store hold of a municipality, asked of themselves. */
@ApplicationScoped
public class KeptData {
  @Inject DataSource database;
  @Inject MinioClient store;

  @ConfigProperty(name = "anuyat.storage.bucket")
  String bucket;

  List<String> objects(String municipality) throws Exception {
    List<String> keys = new ArrayList<>();
    for (var found :
        store.listObjects(
            ListObjectsArgs.builder()
                .bucket(bucket)
                .prefix(municipality + "/")
                .recursive(true)
                .build())) {
      keys.add(found.get().objectName());
    }
    return keys;
  }

  List<String> tables() throws SQLException {
    return strings(
        "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE'");
  }

  /** Whoever has a row of a case is asked for it. */
  List<String> tablesOfCases() throws SQLException {
    return strings(
        "select c.table_name from information_schema.columns c"
            + " join information_schema.tables t using (table_schema, table_name)"
            + " where table_schema = 'public' and table_type = 'BASE TABLE'"
            + " and column_name = 'case_id'");
  }

  long rowsOf(String table, String caseId) throws SQLException {
    return Long.parseLong(
        strings("select count(*) from " + table + " where case_id = '" + caseId + "'").getFirst());
  }

  long rows(String municipality, String table) throws SQLException {
    return Long.parseLong(
        strings("select count(*) from " + table + " where municipality = '" + municipality + "'")
            .getFirst());
  }

  /** Every row of the municipality in every table, as text. */
  String everything(String municipality) throws SQLException {
    StringBuilder rows = new StringBuilder();
    for (String table :
        strings(
            "select c.table_name from information_schema.columns c"
                + " join information_schema.tables t using (table_schema, table_name)"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                + " and column_name = 'municipality'")) {
      strings("select t::text from " + table + " t where municipality = '" + municipality + "'")
          .forEach(row -> rows.append(table).append(": ").append(row).append('\n'));
    }
    return rows.toString();
  }

  /** For what no interface can bring about, such as the passing of time. */
  void change(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private List<String> strings(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
