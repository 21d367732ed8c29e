package org.anuyat.permit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself holds, whoever writes to it. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MigrationTest {
  @Inject DataSource database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE permit_history SET actor = 'somebody else'",
        "DELETE FROM permit_history",
        "TRUNCATE permit_history",
        "UPDATE permit_template SET content = '{}'",
        "DELETE FROM permit_template",
        "UPDATE secret_telling SET told_to = 'somebody else'",
        "DELETE FROM secret_telling"
      })
  void historyIsOnlyEverAddedTo(String change) {
    var refusal = assertThrows(SQLException.class, () -> run(change));
    assertTrue(refusal.getMessage().contains("only ever added"), refusal.getMessage());
  }

  @Test
  void expiryIsNeverStored() {
    Permits.issue();
    assertThrows(SQLException.class, () -> run("UPDATE permit SET status = 'EXPIRED'"));
  }

  private void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
