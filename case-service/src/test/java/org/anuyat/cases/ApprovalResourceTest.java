package org.anuyat.cases;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ApprovalResourceTest {
  @Inject DataSource database;

  private final Office office = new Office();

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  @Test
  void theReviewerMayNotDecideEvenWithTheApproversRole() {
    String caseId = office.submitted();
    for (String step : List.of("approve", "reject", "send-back")) {
      office
          .post(office.as(Office.OFFICER, "approver"), caseId, step, Map.of("reason", "เหตุผล"))
          .then()
          .statusCode(403)
          .contentType("application/problem+json")
          .body("type", is("urn:anuyat:problem:reviewer-may-not-decide"));
    }
    assertEquals("AWAITING_APPROVAL", office.status(caseId));
  }

  @Test
  void whoeverTookAnyPartInTheReviewMayNotDecide() {
    String caseId = office.open();
    office
        .post(office.as("second-officer", "case-officer"), caseId, "start-review", Map.of())
        .then()
        .statusCode(200);
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office
        .post(office.as("second-officer", "approver"), caseId, "approve", Map.of())
        .then()
        .statusCode(403);
    office.decide(caseId, "approve", Map.of()).then().statusCode(200);
  }

  @Test
  void theDatabaseRefusesAReviewerAsApproverToo() {
    String caseId = office.submitted();
    assertRefused(
        "update case_file set decided_by = reviewer where id = '" + caseId + "'",
        "reviewer_is_not_approver");
    assertRefused(
        """
        insert into case_history (id, municipality, case_id, seq, event, to_status, actor, at,
          facts, previous_hash, hash)
        values (gen_random_uuid(), '%s', '%s', 99, 'APPROVED', 'APPROVED', '%s', now(), '{}', '', '')
        """
            .formatted(office.municipality(), caseId, Office.OFFICER),
        "reviewer may not decide");
  }

  @Test
  void theHistoryCanBeNeitherChangedNorDeleted() {
    String caseId = office.submitted();
    String refusal = "append-only";
    assertRefused("update case_history set reason = 'x' where case_id = '" + caseId + "'", refusal);
    assertRefused("delete from case_history where case_id = '" + caseId + "'", refusal);
    assertRefused("truncate case_history", refusal);
    assertTrue(office.see(caseId).getBoolean("historyIntact"));
  }

  @Test
  void aHistoryChangedBehindTheTriggerIsSeen() throws SQLException {
    String caseId = office.submitted();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("alter table case_history disable trigger user");
      statement.execute(
          "update case_history set actor = 'somebody' where seq = 2 and case_id = '"
              + caseId
              + "'");
      statement.execute("alter table case_history enable trigger user");
      connection.commit();
    }
    assertEquals(false, office.see(caseId).getBoolean("historyIntact"));
  }

  @Test
  void ofTwoApproversAtOnceExactlyOneDecides() throws Exception {
    String caseId = office.submitted();
    var start = new CyclicBarrier(4);
    var next = new AtomicInteger();
    Callable<Integer> decide =
        () -> {
          int person = next.incrementAndGet();
          start.await();
          return office
              .post(
                  office.as("approver-" + person, "approver"),
                  caseId,
                  person % 2 == 0 ? "approve" : "reject",
                  Map.of("reason", "เหตุผล"))
              .statusCode();
        };
    List<Integer> answers;
    try (var people = Executors.newFixedThreadPool(4)) {
      answers =
          people.invokeAll(Collections.nCopies(4, decide)).stream()
              .map(ApprovalResourceTest::get)
              .sorted()
              .toList();
    }
    assertEquals(List.of(200, 409, 409, 409), answers);
    assertEquals(4, office.events(caseId).size());
  }

  @Test
  void aCaseSentBackIsReviewedAndDecidedAgain() {
    String caseId = office.submitted();
    office
        .decide(caseId, "send-back", Map.of("reason", "โปรดตรวจขนาดพื้นที่อีกครั้ง"))
        .then()
        .statusCode(200)
        .body("status", is("UNDER_REVIEW"))
        .body("history[3].reason", is("โปรดตรวจขนาดพื้นที่อีกครั้ง"));
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office
        .decide(caseId, "approve", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("APPROVED"));
  }

  @Test
  void aRefusalNeedsAReason() {
    String caseId = office.submitted();
    office.decide(caseId, "reject", Map.of()).then().statusCode(400);
    assertEquals("AWAITING_APPROVAL", office.status(caseId));
  }

  private void assertRefused(String sql, String because) {
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

  private static <T> T get(Future<T> done) {
    try {
      return done.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
