package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The work lists of what is due, and what a late office owes. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-4.9")
@Tag("rule-5.4")
class DeadlineResourceTest {
  private static final Map<String, Object> LATE_LEVEL =
      Map.of(
          "escalationAddress", "clerk@example.go.th",
          "copyAddress", "opdc@example.go.th");

  private final Office office = new Office();

  @TestHTTPResource(management = true)
  URI management;

  @AfterEach
  void intakeIsBack() {
    Peers.bringBack("intake");
  }

  private static Instant daysAgo(int days) {
    return Instant.now().minus(Duration.ofDays(days));
  }

  private String late(int daysAgo) {
    return office.underReview(office.mailReceived(daysAgo(daysAgo)));
  }

  @Test
  void aLateCaseIsOnTheListsAndItsSuperiorsAreToldOnce() {
    office.withFoodShop(Map.of("serviceWorkingDays", 3, "serviceLevel", LATE_LEVEL));
    String caseId = late(60);
    await().until(() -> office.deadlines("overdue").getList("items.caseId").contains(caseId));
    JsonPath overdue = office.deadlines("overdue");
    assertEquals(List.of("SERVICE"), overdue.getList("items.kind"));
    assertEquals(true, overdue.getBoolean("items[0].late"));
    assertTrue(overdue.getString("items[0].nextStepTh").contains("explain-delay"));
    assertEquals(
        List.of("DELAY_REASON"), office.deadlines("delay-reason-due").getList("items.kind"));

    String missed =
        "-missed-SERVICE-" + Instant.parse(overdue.getString("items[0].dueAt")).getEpochSecond();
    JsonPath letter = Peers.letter(caseId, missed.substring(1));
    assertEquals("clerk@example.go.th", letter.getString("to"));
    assertNull(letter.getString("caseId"), "no reply of the clerk's joins the applicant's case");
    assertTrue(letter.getString("bodyTh").contains("คำขอที่ 1/2569"));
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    await().until(() -> office.deadlines("overdue").getString("items[0].missedAt") != null);
    assertEquals(1, Peers.letters("case-" + caseId + missed).size());
    await().untilAsserted(() -> assertThat(metric(), containsString("kind=\"SERVICE\"")));
  }

  private String metric() {
    return given()
        .get(management.resolve("/q/metrics"))
        .asString()
        .lines()
        .filter(line -> line.startsWith("anuyat_deadlines_missed"))
        .filter(line -> line.contains(office.municipality()))
        .reduce("", String::concat);
  }

  @Test
  void theWrittenReasonGoesToTheApplicantWithACopyAndTheNextIsOwedAfterSevenDays() {
    office.withFoodShop(Map.of("serviceWorkingDays", 3, "serviceLevel", LATE_LEVEL));
    String caseId = late(60);
    await().until(() -> !office.deadlines("delay-reason-due").getList("items").isEmpty());
    Instant owed = Instant.parse(office.deadlines("delay-reason-due").getString("items[0].dueAt"));
    office
        .review(
            caseId,
            "explain-delay",
            Map.of("reason", "รอผลตรวจสถานที่", "reasonEn", "Waiting for the inspection"))
        .then()
        .statusCode(200)
        .body("delayReasons[0].reason", is("รอผลตรวจสถานที่"));

    JsonPath letter = Peers.letter(caseId, "delay-reason-1");
    assertNull(letter.getString("to"));
    assertNotNull(letter.getString("replyToMessage"));
    assertTrue(letter.getString("bodyTh").contains("รอผลตรวจสถานที่"));
    assertTrue(letter.getString("bodyTh").contains("ทุก 7 วัน"));
    assertTrue(letter.getString("bodyEn").contains("Waiting for the inspection"));
    assertEquals("opdc@example.go.th", Peers.letter(caseId, "delay-reason-1-copy").getString("to"));

    await().until(() -> office.deadlines("delay-reason-due").getList("items").isEmpty());
    Instant next =
        Instant.parse(
            office.clock(caseId).getString("others.find { it.kind == 'DELAY_REASON' }.dueAt"));
    assertTrue(next.isAfter(Instant.now()));
    assertEquals(0, Duration.between(owed, next).toDays() % 7);
    assertTrue(Duration.between(Instant.now(), next).toDays() < 7);
  }

  @Test
  void aCaseInTimeHasNothingToExplain() {
    office.withFoodShop(Map.of());
    String caseId = office.underReview(office.mailReceived(daysAgo(0)));
    await().until(() -> office.clock(caseId).getBoolean("known"));
    office
        .review(caseId, "explain-delay", Map.of("reason", "x"))
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:not-late"));
    assertEquals(List.of("OPENED", "REVIEW_STARTED"), office.events(caseId));
  }

  @Test
  void explainingADelayTakesNoPartInTheReview() {
    office.withFoodShop(Map.of("serviceWorkingDays", 1));
    String caseId = late(30);
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    await().until(() -> office.clock(caseId).getBoolean("known"));
    office
        .post(
            office.as(Office.APPROVER, "approver"), caseId, "explain-delay", Map.of("reason", "x"))
        .then()
        .statusCode(200);
    office.decide(caseId, "approve", Map.of()).then().statusCode(200);
  }

  @Test
  void theReminderComesBeforeAndAnApprovalsClockIsItsOwn() {
    office.withFoodShop(
        Map.of(
            "serviceWorkingDays",
            30,
            "serviceLevel",
            Map.of("approvalWorkingDays", 2, "reminderWorkingDays", 5)));
    String caseId = office.underReview(office.mailReceived(daysAgo(1)));
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    await().until(() -> office.deadlines("due-soon").getList("items.kind").contains("APPROVAL"));
    await().until(() -> office.deadlines("due-soon").getString("items[0].remindedAt") != null);
    assertEquals(List.of("APPROVAL"), office.deadlines("due-soon").getList("items.kind"));
    office.decide(caseId, "send-back", Map.of("reason", "ดูใหม่")).then().statusCode(200);
    await().until(() -> office.deadlines("due-soon").getList("items").isEmpty());
    assertEquals(
        List.of("STARTED", "PAUSED"),
        office.clock(caseId).getList("clocks.find { it.kind == 'APPROVAL' }.trace.change"));
  }

  @Test
  @Tag("rule-4.8")
  @Tag("rule-5.3")
  void theResultIsToldWithinSevenDaysAndTheCaseSaysWhen() {
    office.withFoodShop(Map.of());
    String caseId = office.approved();
    await().until(() -> office.see(caseId).getString("clock.resultToldAt") != null);
    assertEquals("2026-11-24T03:00:00Z", office.see(caseId).getString("clock.resultToldAt"));
    JsonPath clock = office.clock(caseId);
    assertEquals("DONE", clock.getString("others.find { it.kind == 'RESULT' }.state"));
    assertEquals(
        Duration.ofDays(7),
        Duration.between(
            Instant.parse(office.see(caseId).getString("decision.at")),
            Instant.parse(clock.getString("others.find { it.kind == 'RESULT' }.dueAt"))));
  }

  @Test
  @Tag("rule-4.8")
  @Tag("rule-5.3")
  void aResultMailThatIsStuckIsOnTheListBeforeTheSevenDaysAreOver() {
    office.withFoodShop(Map.of("serviceLevel", Map.of("reminderWorkingDays", 10)));
    String caseId = office.submitted();
    Peers.intakeMailState(office.municipality(), "case-" + caseId + "-result", "QUEUED");
    office.decide(caseId, "reject", Map.of("reason", "ไม่ผ่านเกณฑ์")).then().statusCode(200);
    await().until(() -> office.deadlines("due-soon").getList("items.kind").contains("RESULT"));
    assertNull(office.see(caseId).getString("clock.resultToldAt"));
    Peers.intakeMailState(office.municipality(), "case-" + caseId + "-result", "SENT");
    await().until(() -> !office.deadlines("due-soon").getList("items.kind").contains("RESULT"));
    assertNotNull(office.see(caseId).getString("clock.resultToldAt"));
  }

  @Test
  void theListsArePagedMostUrgentFirst() {
    office.withFoodShop(Map.of("serviceWorkingDays", 1));
    List<String> cases = new ArrayList<>();
    for (int days : List.of(30, 50, 40)) {
      cases.add(office.open(office.mailReceived(daysAgo(days))));
    }
    await().until(() -> office.deadlines("overdue").getList("items").size() == 3);
    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      JsonPath page = office.deadlines("overdue&limit=1" + after);
      seen.addAll(page.getList("items.caseId"));
      after = page.getString("next") == null ? null : "&after=" + page.getString("next");
    } while (after != null);
    assertEquals(List.of(cases.get(1), cases.get(2), cases.get(0)), seen);
    assertEquals(3, new HashSet<>(seen).size());
    office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("deadlines?state=someday"))
        .then()
        .statusCode(400)
        .body("type", is("urn:anuyat:problem:invalid-input"));
  }
}
