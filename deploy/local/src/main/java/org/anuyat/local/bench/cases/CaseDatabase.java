package org.anuyat.local.bench.cases;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.local.Stack;

/** The case-service's database as its superuser sees it: fills it, and reads what it did. */
final class CaseDatabase implements AutoCloseable {
  private static final Pattern WORK =
      Pattern.compile("(?m)^.*duration: ([0-9.]+) ms  plan:$(?:\\n\\t.*|\\n(?![0-9]{4}-).*)*");

  private final Connection superuser;
  private final Path log;

  CaseDatabase(Stack stack) throws SQLException {
    log = stack.dataDirectory().resolve("logs").resolve("postgres.log");
    superuser =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:"
                + stack.endpoints().get("postgres.port")
                + "/cases?user=postgres");
  }

  /** Sessions that begin from now on can tell the plan of every statement. */
  void explainEverything() throws SQLException {
    execute("load 'auto_explain'");
    execute("alter database cases set session_preload_libraries = 'auto_explain'");
    explain(false, false);
  }

  private void explain(boolean every, boolean analyze) throws SQLException {
    execute("alter system set auto_explain.log_min_duration = " + (every ? 0 : -1));
    execute("alter system set auto_explain.log_analyze = " + (analyze ? "on" : "off"));
    execute("alter system set auto_explain.log_buffers = " + (analyze ? "on" : "off"));
    execute("select pg_reload_conf()");
    // The sessions read the change when they are next idle.
    execute("select pg_sleep(0.3)");
  }

  /** Adds cases until there are so many; what was there stays. */
  void fillUpTo(int cases) throws SQLException, IOException {
    for (String statement : CaseFilling.upTo(superuser, cases)) {
      execute(statement);
    }
  }

  /** Milliseconds the database works on one answer to the question, the mean of so many. */
  double workOn(CaseQuestion question, int times) throws SQLException, IOException {
    return told(question, times, false).stream()
            .map(WORK::matcher)
            .filter(Matcher::find)
            .mapToDouble(work -> Double.parseDouble(work.group(1)))
            .sum()
        / times;
  }

  /** The statements of one answer to the question, with their plans and buffers. */
  List<String> plansOf(CaseQuestion question) throws SQLException, IOException {
    return told(question, 1, true);
  }

  private List<String> told(CaseQuestion question, int times, boolean analyze)
      throws SQLException, IOException {
    explain(true, analyze);
    long before = log.toFile().length();
    for (int i = 0; i < times; i++) {
      question.ask();
    }
    explain(false, false);
    List<String> told = new ArrayList<>();
    Matcher work = WORK.matcher(logFrom(before));
    while (work.find()) {
      told.add(work.group());
    }
    return told;
  }

  private String logFrom(long offset) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] bytes = new byte[(int) (file.length() - offset)];
      file.seek(offset);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the only row. */
  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    superuser.close();
  }
}
