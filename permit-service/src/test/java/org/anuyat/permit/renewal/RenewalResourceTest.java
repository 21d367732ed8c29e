package org.anuyat.permit.renewal;

import static org.anuyat.permit.Permits.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.permit.Letters;
import org.anuyat.permit.Permits;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.TestClock;
import org.anuyat.permit.platform.ThaiDates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the calendar does, told by a clock that the test moves. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class RenewalResourceTest {
  private static final Duration LONG = Duration.ofSeconds(40);
  private static final Instant ISSUE = Instant.now().minus(Duration.ofDays(300));

  @Inject TestClock clock;

  @BeforeEach
  void clockStandsAtTheIssue() {
    clock.stopAt(ISSUE);
  }

  @AfterEach
  void clockRuns() {
    clock.run();
  }

  @Test
  void holderIsRemindedAtSixtyThirtyAndSevenDaysOnceEach() {
    Issued permit = valid(100);
    Issued revoked = valid(100);
    Permits.change(revoked, "revoke").statusCode(200);
    round(20);
    round(40);
    awaitReminders(permit, List.of(60));
    round(41);
    round(72);
    awaitReminders(permit, List.of(60, 30));
    round(95);
    awaitReminders(permit, List.of(60, 30, 7));
    round(98);
    round(120);
    as("registrar")
        .get(permit.path())
        .then()
        .body("status", is("EXPIRED"))
        .body("history.findAll { it.event == 'REMINDED' }.size()", is(3));
    assertEquals(List.of(60, 30, 7), reminders(permit));
    assertEquals(List.of(), reminders(revoked));
    String end = ThaiDates.thai(ThaiDates.dateOf(ISSUE).plusDays(99));
    String body = Letters.with(permit.id() + "-reminder-7").getFirst().getString("bodyTh");
    assertTrue(body.contains("จะสิ้นอายุเมื่อสิ้นวันที่ " + end), body);
  }

  @Test
  void shortPermitSkipsTheRemindersThatArePast() {
    Issued permit = valid(20);
    round(1);
    round(14);
    awaitReminders(permit, List.of(7));
  }

  @Test
  void suspensionEndsByItsDateAndTheHolderHears() {
    Issued permit = valid(200);
    LocalDate day = ThaiDates.dateOf(ISSUE);
    as("registrar")
        .contentType("application/json")
        .body(
            Map.of(
                "reason", "Fire door locked",
                "reasonTh", "ประตูหนีไฟปิดล็อก",
                "reasonClass", "DANGER",
                "until", day.plusDays(10).toString()))
        .post(permit.path() + "/suspend")
        .then()
        .statusCode(200)
        .body("status", is("SUSPENDED"));
    clock.stopAt(ISSUE.plus(Duration.ofDays(10)));
    RestAssured.get("/v1/permits/" + permit.token()).then().body("status", is("SUSPENDED"));
    clock.stopAt(ISSUE.plus(Duration.ofDays(11)));
    RestAssured.get("/v1/permits/" + permit.token()).then().body("status", is("VALID"));
    round(11);
    round(12);
    await().atMost(LONG).until(() -> Letters.ofCase(permit.caseId(), "-status").size() == 2);
    as("registrar")
        .get(permit.path())
        .then()
        .body("history.findAll { it.event == 'SUSPENSION_ENDED' }.size()", is(1))
        .body("history.find { it.event == 'SUSPENSION_ENDED' }.actor", is("permit-service"))
        .body("life.reasonClass", is("SUSPENSION_OVER"));
    assertEquals(2, Letters.ofCase(permit.caseId(), "-status").size());
  }

  private Issued valid(int days) {
    Map<String, Object> order = Permits.order("reminded");
    order.put("validityDays", days);
    return Permits.issue(order);
  }

  private void round(int daysAfterIssue) {
    clock.stopAt(ISSUE.plus(Duration.ofDays(daysAfterIssue)));
    RestAssured.given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .post("/v1/operations/morning-round")
        .then()
        .statusCode(204);
    // What the round stored is done before the clock moves on.
    await()
        .atMost(LONG)
        .until(() ->
            RestAssured.given()
                .auth()
                .oauth2(LocalTokens.token("operator", null, "province-operator"))
                .get("/v1/operations/jobs")
                .jsonPath()
                .getList(
                    "waiting.findAll { it.task in ['permit-reminder', 'permit-suspension-over'] }")
                .isEmpty());
  }

  private static void awaitReminders(Issued permit, List<Integer> expected) {
    await().atMost(LONG).until(() -> reminders(permit).equals(expected));
  }

  private static List<Integer> reminders(Issued permit) {
    return org.anuyat.permit.Peers.doneCalls("PUT", permit.id() + "-reminder-").stream()
        .map(call -> Integer.valueOf(call.path().substring(call.path().lastIndexOf('-') + 1)))
        .toList();
  }
}
