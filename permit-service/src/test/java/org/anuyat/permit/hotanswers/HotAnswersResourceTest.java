package org.anuyat.permit.hotanswers;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.issue;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.platform.ThaiDates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kept answers against changes that another instance makes: plain SQL on its own connection. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class HotAnswersResourceTest {
  private static final Duration LIMIT = Duration.ofSeconds(2);

  @Inject DataSource database;

  @Test
  @Tag("rule-7.3")
  void changeOfAnotherInstanceShowsWithinTwoSeconds() throws SQLException {
    Issued permit = warm(issue());
    for (String status : List.of("SUSPENDED", "VALID", "REVOKED")) {
      set(permit, "suspended_from = issued_on, status = '" + status + "'");
      awaitStatus(permit, status);
    }
  }

  @Test
  @Tag("rule-7.3")
  void changeShowsWithinTwoSecondsThoughTheListeningConnectionIsKilled() throws SQLException {
    Issued permit = warm(issue());
    for (int i = 0; i < 5; i++) {
      assertTrue(killListener() > 0, "the service listens");
      String status = i % 2 == 0 ? "SUSPENDED" : "VALID";
      set(permit, "suspended_from = issued_on, status = '" + status + "'");
      awaitStatus(permit, status);
      await().atMost(Duration.ofSeconds(5)).until(() -> listeners() == 1);
    }
  }

  @Test
  @Tag("rule-7.3")
  void pageFollowsTheMunicipalitysNameAndTheHoldersChange() throws SQLException {
    Issued permit = warm(issue());
    set(permit, "holder_name = 'นายสมมติ เปลี่ยนแล้ว', place_th = 'แผงที่ 7'");
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            get("/verify/" + permit.token())
                .then()
                .body(containsString("นายสม••• เป•••"))
                .body(containsString("แผงที่ 7")));
  }

  @Test
  @Tag("rule-7.3")
  void addressThatLedNowhereLeadsToThePermitAsSoonAsItIsThere() throws SQLException {
    Issued permit = issue();
    String token = permit.token().substring(0, 20) + "zzzzzz";
    get("/v1/permits/" + token).then().statusCode(404);
    get("/v1/permits/" + token).then().statusCode(404);
    set(permit, "token = '" + token + "'");
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> {
          get("/v1/permits/" + token).then().statusCode(200);
          get("/v1/permits/" + permit.token()).then().statusCode(404);
        });
  }

  @Test
  @Tag("rule-7.3")
  void asOfIsTheSecondOfAskingThoughTheAnswerIsKept() {
    Issued permit = warm(issue());
    Instant before = Instant.now().minusSeconds(1);
    await()
        .pollInterval(Duration.ofMillis(300))
        .atMost(Duration.ofSeconds(5))
        .until(() -> asOf(permit).isAfter(before.plusSeconds(2)));
    assertTrue(!asOf(permit).isAfter(Instant.now()));
  }

  @Test
  @Tag("rule-7.3")
  void everyAnswerGivenAfterTwoSecondsIsRightUnderLoad() throws Exception {
    Issued permit = warm(issue());
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String status : List.of("SUSPENDED", "VALID", "SUSPENDED", "REVOKED")) {
        set(permit, "suspended_from = issued_on, status = '" + status + "'");
        Instant right = Instant.now().plus(LIMIT);
        List<Future<List<String>>> seen = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          seen.add(callers.submit(statusesAfter(permit, right)));
        }
        for (Future<List<String>> one : seen) {
          assertEquals(List.of(status), one.get());
        }
      }
    }
  }

  @Test
  @Tag("rule-7.3")
  void webPageOfAnotherSiteMayAskWithIfNoneMatch() {
    Issued permit = warm(issue());
    given()
        .header("Origin", "https://anybody.example.org")
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "if-none-match")
        .options("/v1/permits/" + permit.token())
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Allow-Headers", "If-None-Match");
  }

  @Test
  @Tag("rule-7.3")
  void checksAreCountedByKindAndNothingElse() {
    Issued permit = issue(org.anuyat.permit.Permits.order("counted-kind"));
    for (int i = 0; i < 3; i++) {
      get("/v1/permits/" + permit.token()).then().statusCode(200);
    }
    get("/verify/" + permit.token()).then().statusCode(200);
    String today = LocalDate.ofInstant(Instant.now(), ThaiDates.BANGKOK).toString();
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            as("registrar")
                .get(
                    "/v1/municipalities/"
                        + BAN_MAI
                        + "/check-counts?from="
                        + today
                        + "&to="
                        + today)
                .then()
                .statusCode(200)
                .body(
                    "items.findAll { it.procedureCode == 'counted-kind' }.collect {"
                        + " it.way + ' ' + it.status + ' ' + it.checks }",
                    containsInAnyOrder("API VALID 3", "PAGE VALID 1")));
  }

  private static Callable<List<String>> statusesAfter(Issued permit, Instant right) {
    return () -> {
      List<String> seen = new ArrayList<>();
      Instant end = right.plusMillis(300);
      Instant asked = Instant.now();
      while (asked.isBefore(end) || seen.isEmpty()) {
        String status = get("/v1/permits/" + permit.token()).path("status");
        if (!asked.isBefore(right) && !seen.contains(status)) {
          seen.add(status);
        }
        asked = Instant.now();
      }
      return seen;
    };
  }

  private static Issued warm(Issued permit) {
    for (int i = 0; i < 3; i++) {
      get("/v1/permits/" + permit.token()).then().statusCode(200).body("status", is("VALID"));
      get("/verify/" + permit.token()).then().statusCode(200);
    }
    return permit;
  }

  private static Instant asOf(Issued permit) {
    return Instant.parse(get("/v1/permits/" + permit.token()).path("asOf"));
  }

  private static void awaitStatus(Issued permit, String status) {
    await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> status.equals(get("/v1/permits/" + permit.token()).path("status")));
  }

  private void set(Issued permit, String assignment) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("UPDATE permit SET " + assignment + " WHERE id = '" + permit.id() + "'");
    }
  }

  private int killListener() throws SQLException {
    return number(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = '"
            + ChangeWatch.CONNECTION
            + "'");
  }

  private int listeners() throws SQLException {
    return number(
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = '"
            + ChangeWatch.CONNECTION
            + "'");
  }

  private int number(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
