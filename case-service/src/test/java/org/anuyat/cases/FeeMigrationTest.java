package org.anuyat.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.anuyat.cases.procedure.ProcedureTerms;
import org.anuyat.cases.procedure.fee.FeeCalculation;
import org.anuyat.cases.procedure.fee.FlatFee;
import org.anuyat.local.starter.LocalPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was stored with one amount is read with a fee of one item. */
class FeeMigrationTest {
  private static final String BEFORE = "202611221900";
  private static final String AFTER = "202611251200";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void oneAmountBecomesOneFlatItem() throws SQLException, IOException {
    try (LocalPostgres postgres = LocalPostgres.startTemporary()) {
      postgres.ensureDatabase("cases", "cases");
      String url = postgres.jdbcUrl("cases");
      migrate(url, BEFORE);
      try (Connection connection = DriverManager.getConnection(url, "cases", "cases");
          Statement statement = connection.createStatement()) {
        store(statement, "00000000-0000-7000-8000-000000000001", "dear", "50000");
        store(statement, "00000000-0000-7000-8000-000000000002", "free", "null");
        migrate(url, AFTER);
        ProcedureTerms dear = terms(statement, "dear");
        assertEquals(new FlatFee(50_000L), dear.fee().items().getFirst().rule());
        assertEquals("คำร้อง", dear.nameTh());
        assertEquals(null, terms(statement, "free").fee());
        assertEquals(50_000, calculation(statement, "dear", "AWAITING_APPROVAL").totalSatang());
        assertEquals(null, calculation(statement, "dear", "UNDER_REVIEW"));
        assertEquals(null, calculation(statement, "free", "AWAITING_APPROVAL"));
      }
    }
  }

  private static void migrate(String url, String target) {
    Flyway.configure()
        .dataSource(url, "cases", "cases")
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private static void store(Statement statement, String id, String code, String feeSatang)
      throws SQLException {
    statement.execute(
        """
        insert into procedure_version (id, municipality, code, version, current, since, terms)
        values ('%s', '05300118', '%s', 1, true, now(),
          '{"nameTh":"คำร้อง","nameEn":"Request","kind":"ACTION","level":"INITIAL","keywords":[],
            "requiredDocuments":[],"feeSatang":%s,"permit":null,"serviceWorkingDays":5,
            "identityRequired":false,"itemsRequests":1,"appealDays":15}')
        """
            .formatted(id, code, feeSatang));
    for (String status : new String[] {"AWAITING_APPROVAL", "UNDER_REVIEW"}) {
      statement.execute(
          """
          insert into case_file (id, municipality, version, case_number, be_year, status,
            procedure_id, applicant_address, opened_at, arrived_at, deemed_received_at,
            latest_message_id, history_length, history_hash)
          values (gen_random_uuid(), '05300118', 0, (select count(*) from case_file) + 1, 2569,
            '%s', '%s', 'citizen@example.org', now(), now(), now(), gen_random_uuid(), 0, '')
          """
              .formatted(status, id));
    }
  }

  private static ProcedureTerms terms(Statement statement, String code)
      throws SQLException, IOException {
    return JSON.readValue(
        one(statement, "select terms from procedure_version where code = '" + code + "'"),
        ProcedureTerms.class);
  }

  private static FeeCalculation calculation(Statement statement, String code, String status)
      throws SQLException, IOException {
    String stored =
        one(
            statement,
            """
            select c.fee_calculation from case_file c join procedure_version p on p.id = c.procedure_id
            where p.code = '%s' and c.status = '%s'
            """
                .formatted(code, status));
    JsonNode tree = stored == null ? null : JSON.readTree(stored);
    return tree == null ? null : JSON.treeToValue(tree, FeeCalculation.class);
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
