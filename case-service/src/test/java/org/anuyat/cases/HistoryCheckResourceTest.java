package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.anuyat.local.starter.LocalTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-4.6")
class HistoryCheckResourceTest {
  private final Office office = new Office();
  private String caseId;

  @BeforeEach
  void aCaseWithSomeHistory() {
    office.withFoodShop(Map.of());
    caseId = office.approved();
  }

  private ValidatableResponse check(String id) {
    return office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("case-files/" + id + "/history/check"))
        .then()
        .statusCode(200);
  }

  /** As somebody who owns the machine the database is on. */
  private static void tamper(String sql) throws SQLException {
    String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    try (Connection superuser = DriverManager.getConnection(url, "postgres", "");
        Statement statement = superuser.createStatement()) {
      statement.execute("set session_replication_role = replica"); // no trigger fires
      assertEquals(1, statement.executeUpdate(sql));
    }
  }

  private String line(int seq) {
    return "where case_id = '" + caseId + "' and seq = " + seq;
  }

  @Test
  void aHistoryAsItWasWrittenIsWhole() {
    check(caseId)
        .body("caseNumber", is("1/2569"))
        .body("whole", is(true))
        .body("lines", is(4))
        .body("firstBroken", nullValue());
  }

  @Test
  void theDatabaseItselfRefusesAChangeByTheService() throws SQLException {
    String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    try (Connection service = DriverManager.getConnection(url, "cases", "cases");
        Statement statement = service.createStatement()) {
      assertThrows(
          SQLException.class,
          () -> statement.executeUpdate("update case_history set reason = 'x' " + line(2)));
    }
    check(caseId).body("whole", is(true));
  }

  @Test
  void everyKindOfTamperingIsFoundWithItsFirstLine() throws SQLException {
    tamper("update case_history set reason = 'แก้ไข' " + line(2));
    broken(2, "LINE_CHANGED");
    caseId = office.approved();
    tamper("update case_history set actor = 'approver-2' " + line(4));
    broken(4, "LINE_CHANGED");
    caseId = office.approved();
    tamper("update case_history set at = at + interval '1 second' " + line(1));
    broken(1, "LINE_CHANGED");
    caseId = office.approved();
    tamper("update case_history set facts = '{\"approverName\": \"ผู้อื่น\"}' " + line(4));
    broken(4, "LINE_CHANGED");
    caseId = office.approved();
    tamper("update case_history set event = 'NEVER_HEARD_OF' " + line(3));
    broken(3, "LINE_CHANGED");
    caseId = office.approved();
    tamper("delete from case_history " + line(2));
    broken(2, "LINE_MISSING");
    caseId = office.approved();
    tamper("delete from case_history " + line(4));
    broken(4, "LINE_MISSING");
    caseId = office.approved();
    tamper("update case_file set status = 'DELIVERED' where id = '" + caseId + "'");
    broken(4, "STATUS_DIFFERS");
  }

  private void broken(int seq, String fault) {
    check(caseId)
        .body("whole", is(false))
        .body("firstBroken.seq", is(seq))
        .body("firstBroken.fault", is(fault));
  }

  @Test
  void aRunOverTheMunicipalityTellsHowFarItIsAndWhichCaseIsBroken() throws SQLException {
    office.open();
    JsonPath whole = finished(admin(), office.path("history-checks"));
    assertEquals(2, whole.getInt("casesChecked"));
    assertEquals(5, whole.getInt("linesChecked"));
    assertEquals(0, whole.getInt("brokenCases"));

    tamper("update case_history set reason = 'แก้ไข' " + line(3));
    JsonPath found = finished(admin(), office.path("history-checks"));
    assertEquals(2, found.getInt("casesChecked"));
    assertEquals(1, found.getInt("brokenCases"));
    assertEquals(caseId, found.getString("firstBroken.caseId"));
    assertEquals("1/2569", found.getString("firstBroken.caseNumber"));
    assertEquals(3, found.getInt("firstBroken.broken.seq"));
    admin()
        .get(office.path("history-checks"))
        .then()
        .statusCode(200)
        .body("checkId", is(List.of(found.getString("checkId"), whole.getString("checkId"))));
    new Office()
        .as("admin-2", "municipality-admin")
        .get(office.path("history-checks/" + found.getString("checkId")))
        .then()
        .statusCode(404);
  }

  @Test
  void theOperatorChecksTheWholeProvince() throws SQLException {
    tamper("update case_history set reason = 'แก้ไข' " + line(3));
    JsonPath found = finished(operator(), "/v1/operations/history-checks");
    assertTrue(found.getInt("casesChecked") >= 1);
    assertTrue(found.getInt("brokenCases") >= 1);
    operator()
        .get("/v1/operations/history-checks")
        .then()
        .statusCode(200)
        .body("checkId", hasItem(found.getString("checkId")));
    admin().post("/v1/operations/history-checks").then().statusCode(403);
  }

  private static JsonPath finished(RequestSpecification who, String path) {
    String id = who.post(path).then().statusCode(202).extract().path("checkId");
    String run = path + "/" + id;
    await().until(() -> "FINISHED".equals(who.get(run).then().extract().path("state")));
    return who.get(run).jsonPath();
  }

  private RequestSpecification admin() {
    return office.as("admin-1", "municipality-admin");
  }

  private static RequestSpecification operator() {
    return given()
        .auth()
        .oauth2(LocalTokens.token("operator-1", null, "province-operator"))
        .contentType(ContentType.JSON);
  }
}
