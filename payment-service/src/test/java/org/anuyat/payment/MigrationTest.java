package org.anuyat.payment;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.anuyat.payment.Office.RaisedFee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself holds on to. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MigrationTest {
  @Inject DataSource database;

  @ParameterizedTest
  @ValueSource(strings = {"UPDATE fee_history SET actor = 'nobody'", "DELETE FROM fee_history"})
  void historyIsOnlyEverAddedTo(String change) throws SQLException {
    Office.raiseAndNotify();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      SQLException refused =
          assertThrows(SQLException.class, () -> statement.executeUpdate(change));
      assertThat(refused.getMessage(), containsString("only ever added"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE fee_payment SET amount_satang = amount_satang + 1",
        "UPDATE fee_payment SET actor = 'nobody'",
        "DELETE FROM fee_payment",
        "UPDATE fee_payment SET statement_entry_id = gen_random_uuid()",
        "DELETE FROM fee_refund"
      })
  void moneyOnceRecordedIsNotChanged(String change) throws SQLException {
    RaisedFee fee = Office.raiseAndNotify();
    Till.takeAtCounter(fee, Till.AMOUNT + 1).then().statusCode(200);
    Map<String, Object> refund = Map.of("amountSatang", 1, "way", "CASH", "reason", "เกิน");
    Till.correct(fee, "refund-surplus", refund).then().statusCode(200);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE fee_payment SET statement_entry_id = gen_random_uuid()"
              + " WHERE statement_entry_id IS NULL AND annulled_at IS NULL");
      SQLException refused =
          assertThrows(SQLException.class, () -> statement.executeUpdate(change));
      assertThat(refused.getMessage(), containsString("only ever added"));
    }
  }

  @Test
  void aFeeOfNothingIsRefused() throws SQLException {
    Office.raiseAndNotify();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertThrows(
          SQLException.class, () -> statement.executeUpdate("UPDATE fee SET amount_satang = 0"));
    }
  }

  @Test
  void everyTableSaysWhatItIs() throws SQLException {
    List<String> silent = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT relname FROM pg_class WHERE relkind = 'r'"
                    + " AND relnamespace = 'public'::regnamespace"
                    + " AND relname <> 'flyway_schema_history'"
                    + " AND obj_description(oid) IS NULL")) {
      while (tables.next()) {
        silent.add(tables.getString(1));
      }
    }
    assertThat(silent, empty());
  }
}
