package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An approval in steps: each step another person, one at a time. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-5.1")
class ApprovalChainResourceTest {
  private static final List<Map<String, Object>> TWO_STEPS =
      List.of(
          Map.of("nameTh", "ปลัดเทศบาลเห็นชอบ", "nameEn", "The clerk agrees"),
          Map.of("nameTh", "นายกเทศมนตรีอนุญาต", "nameEn", "The mayor decides"));

  @Inject DataSource database;

  private final Office office = new Office();

  private String submitted(List<Map<String, Object>> steps) {
    office.withFoodShop(Map.of("approvalSteps", steps));
    return office.submitted();
  }

  private Response act(String person, String caseId, String step, Integer number) {
    Map<String, Object> body = new HashMap<>(Map.of("reason", "เหตุผล"));
    if (number != null) {
      body.put("step", number);
    }
    return office.post(office.as(person, "approver"), caseId, step, body);
  }

  @Test
  void theCaseIsApprovedAfterItsLastStepOnly() {
    String caseId = submitted(TWO_STEPS);
    act("clerk", caseId, "approve", 1)
        .then()
        .statusCode(200)
        .body("status", is("AWAITING_APPROVAL"))
        .body("approvalSteps.current", contains(false, true))
        .body("approvalSteps[0].takenBy", is("clerk"))
        .body("nextSteps.step", hasItem("approve"));
    act("mayor", caseId, "approve", 2)
        .then()
        .statusCode(200)
        .body("status", is("APPROVED"))
        .body("decision.by", is("mayor"))
        .body("history.event", hasItem("ENDORSED"));
    await().until(() -> !Peers.calls("fees/by-case/" + caseId).isEmpty());
    JsonPath fee = new JsonPath(Peers.calls("fees/by-case/" + caseId).getFirst().body());
    assertEquals(Set.of("clerk", "mayor"), Set.copyOf(fee.getList("approvers")));
    assertEquals("mayor", fee.getString("approver"));
  }

  @Test
  void nobodyTakesTwoStepsNotEvenInTheDatabase() {
    String caseId = submitted(TWO_STEPS);
    act("clerk", caseId, "approve", 1).then().statusCode(200);
    for (String step : List.of("approve", "reject", "send-back")) {
      act("clerk", caseId, step, 2)
          .then()
          .statusCode(403)
          .body("type", is("urn:anuyat:problem:step-needs-another-person"));
    }
    act(Office.OFFICER, caseId, "approve", 2)
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:reviewer-may-not-decide"));
    assertRefused(caseId, "APPROVED", "clerk", "{}", "needs another person");
    assertRefused(
        caseId, "APPROVED", "deputy", "{\"onBehalfOf\": \"clerk\"}", "needs another person");
    assertRefused(caseId, "ENDORSED", Office.OFFICER, "{}", "reviewer may not decide");
    assertRefused(
        caseId,
        "APPROVED",
        "deputy",
        "{\"onBehalfOf\": \"" + Office.OFFICER + "\"}",
        "reviewer may not decide");
  }

  @Test
  void whoActsOnAPassedStepIsToldAndDecidesNothing() {
    String caseId = submitted(TWO_STEPS);
    act("clerk", caseId, "approve", null)
        .then()
        .statusCode(400)
        .body("type", is("urn:anuyat:problem:invalid-input"));
    act("clerk", caseId, "approve", 1).then().statusCode(200);
    act("mayor", caseId, "approve", 1)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:step-passed"));
    assertEquals("AWAITING_APPROVAL", office.status(caseId));
  }

  @Test
  void ofManyApproversAtOnceOneTakesTheStep() throws Exception {
    String caseId = submitted(TWO_STEPS);
    for (int step = 1; step <= 2; step++) {
      assertEquals(List.of(200, 409, 409, 409, 409, 409), atOnce(caseId, step));
    }
    JsonPath seen = office.see(caseId);
    assertEquals("APPROVED", seen.getString("status"));
    assertEquals(2, Set.copyOf(seen.getList("approvalSteps.takenBy")).size());
    assertTrue(seen.getBoolean("historyIntact"));
  }

  private List<Integer> atOnce(String caseId, int step) throws Exception {
    var start = new CyclicBarrier(6);
    var next = new AtomicInteger();
    Callable<Integer> click =
        () -> {
          String person = "step-" + step + "-approver-" + next.incrementAndGet();
          start.await();
          return act(person, caseId, "approve", step).statusCode();
        };
    try (var people = Executors.newFixedThreadPool(6)) {
      return people.invokeAll(Collections.nCopies(6, click)).stream()
          .map(done -> {
            try {
              return done.get();
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          })
          .sorted()
          .toList();
    }
  }

  @Test
  void anyStepMayRejectAndACaseSentBackBeginsTheChainAnew() {
    String caseId = submitted(TWO_STEPS);
    act("clerk", caseId, "approve", 1).then().statusCode(200);
    act("mayor", caseId, "send-back", 2).then().statusCode(200).body("status", is("UNDER_REVIEW"));
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    act("mayor", caseId, "approve", 2)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:step-passed"));
    act("clerk", caseId, "reject", 1)
        .then()
        .statusCode(200)
        .body("status", is("REJECTED"))
        .body("decision.reason", is("เหตุผล"));
    JsonPath letter = Peers.letter(caseId, "result");
    assertTrue(letter.getString("bodyTh").contains("สิทธิอุทธรณ์"));
    assertTrue(letter.getString("bodyEn").contains("right to appeal"));
  }

  @Test
  void aStepMayBeAssignedToPersons() {
    String caseId =
        submitted(
            List.of(
                Map.of("nameTh", "นายกอนุญาต", "nameEn", "Mayor", "approvers", List.of("mayor"))));
    act("somebody", caseId, "approve", null)
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:not-your-step"));
    act("mayor", caseId, "approve", null).then().statusCode(200).body("status", is("APPROVED"));
  }

  @Test
  void aProcedureHasAtMostThreeSteps() {
    Map<String, Object> terms = office.terms();
    terms.put("approvalSteps", Collections.nCopies(4, TWO_STEPS.getFirst()));
    office.putProcedure("food-shop", terms).then().statusCode(400);
    office
        .putProcedure("food-shop", office.terms())
        .then()
        .statusCode(201)
        .body("approvalSteps.nameEn", contains("Decision"))
        .body("serviceLevel.delayReasonDays", is(7));
  }

  private void assertRefused(
      String caseId, String event, String actor, String facts, String because) {
    String sql =
        """
        insert into case_history (id, municipality, case_id, seq, event, to_status, actor, at,
          facts, previous_hash, hash)
        values (gen_random_uuid(), '%s', '%s', 99, '%s', 'APPROVED', '%s', now(), '%s', '', '')
        """
            .formatted(office.municipality(), caseId, event, actor, facts);
    var refusal =
        assertThrows(
            SQLException.class,
            () -> {
              try (Connection connection = database.getConnection();
                  Statement statement = connection.createStatement()) {
                statement.execute(sql);
              }
            });
    assertTrue(refusal.getMessage().contains(because), refusal.getMessage());
  }
}
