package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.anuyat.cases.casefile.CaseEventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class AttorneyResourceTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

  @Inject DataSource database;

  private final Office office = new Office();

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  @Test
  @Tag("rule-4.4")
  void approvalWaitsForTheCheckAndTheProblemSaysWhatIsMissing() {
    String caseId = underReviewWithAttorney();
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:power-of-attorney-open"))
        .body("missing", hasSize(9))
        .body("missing.nameTh", hasItems("ลายมือชื่อผู้มอบอำนาจ", "ชื่อผู้รับมอบอำนาจ"))
        .body("nextStepTh", containsString("หนังสือมอบอำนาจ"));
    Map<String, Object> unsigned = seen(caseId);
    unsigned.put("granteeSigned", false);
    unsigned.remove("eStampReference");
    check(caseId, unsigned)
        .then()
        .statusCode(200)
        .body("missing.point", contains("GRANTEE_SIGNATURE", "DUTY"));
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .statusCode(409)
        .body("missing.point", contains("GRANTEE_SIGNATURE", "DUTY"));
    check(caseId, seen(caseId)).then().statusCode(200).body("missing", empty());
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office.decide(caseId, "approve", Map.of()).then().statusCode(200);
  }

  @Test
  @Tag("rule-4.4")
  void anApproverCannotGetPastAnUncheckedPowerOfAttorneyEither() {
    office.withFoodShopAgain(Map.of("risk", Map.of("financialLoss", "MODERATE")));
    String caseId = underReviewWithAttorney();
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    assertEquals("IDENTITY_CHECK", office.status(caseId));
    office.appearedInPerson(caseId).then().statusCode(200);
    office.review(caseId, "confirm-identity", Map.of()).then().statusCode(200);
    assertEquals("AWAITING_APPROVAL", office.status(caseId));
    office
        .decide(caseId, "approve", Map.of())
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:power-of-attorney-open"));
    check(caseId, seen(caseId)).then().statusCode(200);
    office.decide(caseId, "approve", Map.of()).then().statusCode(200);
  }

  @Test
  @Tag("rule-T1.4")
  void theFormAndTheEvidenceOfTheGrantorMustLieInTheCaseFile() {
    String caseId = underReviewWithAttorney();
    Map<String, Object> foreign = seen(caseId);
    String other = office.openWith("other.txt", "text/plain", "x".getBytes(UTF_8));
    foreign.put("documentId", office.document(other, "ATTACHMENT"));
    check(caseId, foreign).then().statusCode(404);
    Map<String, Object> without = seen(caseId);
    without.remove("evidenceDocumentId");
    without.remove("scopeTh");
    check(caseId, without)
        .then()
        .statusCode(200)
        .body("missing.point", contains("SCOPE", "GRANTOR_EVIDENCE"));
  }

  @Test
  @Tag("rule-T1.4")
  void aPowerThatRanOutOrIsDatedAheadIsNotInForce() {
    String caseId = underReviewWithAttorney();
    Map<String, Object> over = seen(caseId);
    over.put("validUntil", TODAY.minusDays(1).toString());
    check(caseId, over).then().statusCode(200).body("missing.point", contains("DATES"));
    Map<String, Object> ahead = seen(caseId);
    ahead.put("dated", TODAY.plusDays(2).toString());
    check(caseId, ahead).then().statusCode(200).body("missing.point", contains("DATES"));
  }

  @Test
  @Tag("rule-4.4")
  void theOriginalMayFollowByADayAndStandsOnTheListUntilItCame() throws SQLException {
    String caseId = underReviewWithAttorney();
    Map<String, Object> later = seen(caseId);
    later.remove("eStampReference");
    later.put("originalDue", TODAY.plusDays(7).toString());
    check(caseId, later).then().statusCode(200).body("missing", empty());
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    missing(false).then().statusCode(200).body("caseId", contains(caseId));
    missing(true).then().statusCode(200).body("", empty());

    execute(
        "update power_of_attorney set original_due = '"
            + TODAY.minusDays(1)
            + "' where case_id = '"
            + caseId
            + "'");
    missing(true)
        .then()
        .statusCode(200)
        .body("caseId", contains(caseId))
        .body("[0].overdue", is(true))
        .body("[0].textTh", containsString("เลยกำหนด"));

    original(caseId, TODAY.plusDays(1)).then().statusCode(400);
    original(caseId, TODAY).then().statusCode(200).body("originalOverdue", is(false));
    original(caseId, TODAY).then().statusCode(409);
    missing(false).then().statusCode(200).body("caseId", not(hasItems(caseId)));
    assertTrue(office.events(caseId).contains("ORIGINAL_RECEIVED"));
  }

  @Test
  @Tag("rule-4.4")
  void whoCheckedThePowerOfAttorneyMayNotApprove() {
    String caseId = underReviewWithAttorney();
    office
        .post(
            office.as("second-officer", "case-officer"),
            caseId,
            "power-of-attorney/check",
            seen(caseId))
        .then()
        .statusCode(200);
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office
        .post(office.as("second-officer", "approver"), caseId, "approve", Map.of())
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:reviewer-may-not-decide"));
  }

  @Test
  void theDatabaseRefusesWhoeverActedAtTheReviewDeskWhateverHeDid() throws SQLException {
    for (CaseEventType type : CaseEventType.values()) {
      if (type.desk() != CaseEventType.Desk.REVIEW) {
        continue;
      }
      String caseId = office.open();
      insert(caseId, 90, type.name());
      var refusal = assertThrows(SQLException.class, () -> insert(caseId, 91, "APPROVED"));
      assertTrue(refusal.getMessage().contains("reviewer may not decide"), type.name());
    }
  }

  private void insert(String caseId, int seq, String event) throws SQLException {
    execute(
        """
        insert into case_history (id, municipality, case_id, seq, event, desk, to_status, actor, at,
          facts, previous_hash, hash)
        values (gen_random_uuid(), '%s', '%s', %s, '%s', '%s', 'UNDER_REVIEW', 'one-person', now(),
          '{}', '', '')
        """
            .formatted(
                office.municipality(), caseId, seq, event, CaseEventType.valueOf(event).desk()));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String underReviewWithAttorney() {
    String caseId = office.openWith("มอบอำนาจ.txt", "text/plain", "มอบอำนาจ".getBytes(UTF_8));
    office.review(caseId, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    office
        .as(Office.OFFICER, "case-officer")
        .body(Map.of("needed", true, "reason", "บุตรยื่นแทนมารดา"))
        .put(office.path("case-files/" + caseId + "/power-of-attorney/need"))
        .then()
        .statusCode(200)
        .body("needed", is(true));
    return caseId;
  }

  private Map<String, Object> seen(String caseId) {
    String document = office.document(caseId, "ATTACHMENT");
    Map<String, Object> seen = new HashMap<>();
    seen.put("documentId", document);
    seen.put("grantor", "นางตัวอย่าง ทดสอบ");
    seen.put("grantee", "นางสาวสมมติ ทดสอบ");
    seen.put("scopeTh", "ยื่นคำขอและรับใบอนุญาต");
    seen.put("grantorSigned", true);
    seen.put("granteeSigned", true);
    seen.put("dated", TODAY.minusDays(3).toString());
    seen.put("evidenceDocumentId", document);
    seen.put("eStampReference", "ES-2569-000123");
    return seen;
  }

  private Response check(String caseId, Map<String, Object> seen) {
    return office.review(caseId, "power-of-attorney/check", seen);
  }

  private Response original(String caseId, LocalDate on) {
    return office
        .as("registrar-1", "registrar")
        .body(Map.of("receivedOn", on.toString()))
        .put(office.path("case-files/" + caseId + "/power-of-attorney/original"));
  }

  private Response missing(boolean overdue) {
    return office
        .as("registrar-1", "registrar")
        .queryParam("overdue", overdue)
        .get(office.path("powers-of-attorney/missing-originals"));
  }
}
