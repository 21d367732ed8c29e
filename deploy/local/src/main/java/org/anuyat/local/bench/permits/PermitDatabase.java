package org.anuyat.local.bench.permits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.anuyat.local.Stack;
import org.anuyat.local.demo.DemoMunicipality;

/** The permit-service's database: filled with permits whose tokens are numbers of 26 digits. */
final class PermitDatabase implements AutoCloseable {
  static final int PGBENCH_CLIENTS = 16;

  private final Connection connection;
  private final String port;

  PermitDatabase(Stack stack) throws SQLException {
    port = stack.endpoints().get("postgres.port");
    connection =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/permit?user=postgres");
  }

  void fill(int permits) throws SQLException {
    execute(
        """
        INSERT INTO permit (id, municipality, case_id, case_number, procedure_code, be_year,
            sequence, title_th, title_en, holder_name, place_th, approved_at, approver_id,
            approver_name, issued_at, issued_on, valid_until, token, status, since,
            delivery_state)
        SELECT gen_random_uuid(), '%s', gen_random_uuid(), n || '/2569', 'bench', 2569, n,
            'ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร', 'Licence to operate a food shop',
            'นางสาวตัวอย่าง ทดสอบ', '99/9 หมู่ที่ 9 ตำบลบ้านใหม่', now(), 'bench',
            'นายสมมติ อนุมัติ', now(), current_date, current_date + 365, lpad(n::text, 26, '0'),
            'VALID', current_date, 'DELIVERED'
        FROM generate_series(1, %d) n
        """
            .formatted(DemoMunicipality.values()[0].code(), permits));
    execute("SELECT number_permit_changes()");
    execute("VACUUM ANALYZE permit");
    execute("VACUUM ANALYZE permit_change");
  }

  int signed() throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("SELECT count(*) FROM permit WHERE document_key IS NOT NULL")) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Look-ups a second by pgbench, prepared, with the statement the service asks. */
  double lookUpsPerSecond(Path folder, int permits, int seconds)
      throws IOException, InterruptedException {
    Path script =
        Files.writeString(
            folder.resolve("look-up.sql"),
            """
            \\set n random(1, %d)
            SELECT p.token, p.status, p.sequence || '/' || p.be_year AS number, p.procedure_code, p.title_th, p.title_en, p.municipality, m.name_th, m.name_en, m.phone, p.holder_name, p.place_th, p.issued_on, p.valid_until, p.paper_original, p.suspended_from, p.suspended_until, p.since, p.replaces, p.replaces_number, p.replaces_how, p.replaced_by, p.replaced_by_number, p.replaced_how, p.copies, p.last_copy_on FROM permit p LEFT JOIN known_municipality m ON m.code = p.municipality WHERE p.token = lpad((:n)::text, 26, '0');
            """
                .formatted(permits));
    String output =
        Tool.run(
            List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                String.valueOf(PGBENCH_CLIENTS),
                "-j",
                "2",
                "-T",
                String.valueOf(seconds),
                "-f",
                script.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                port,
                "-U",
                "postgres",
                "permit"));
    return Tool.number("tps = ([0-9.]+)", output);
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
