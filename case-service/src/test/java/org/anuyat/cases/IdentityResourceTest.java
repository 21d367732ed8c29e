package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class IdentityResourceTest {
  private final Office office = new Office();
  private final IdentityDesk desk = new IdentityDesk(office);

  @Test
  @Tag("rule-2.1")
  @Tag("rule-2.1.2")
  void theHighestOfTheSixAnswersSetsTheLevel() {
    office.withFoodShop(Map.of("risk", Map.of("reputation", "LOW", "financialLoss", "MODERATE")));
    office
        .as("admin-1", "municipality-admin")
        .get(office.path("procedures/food-shop"))
        .then()
        .body("assuranceLevel", is("MEDIUM"))
        .body("risk.financialLoss", is("MODERATE"))
        .body("risk.personalSafety", is("NONE"));
    String caseId = desk.underReview(Map.of());
    desk.identity(caseId)
        .then()
        .statusCode(200)
        .body("level", is("MEDIUM"))
        .body("levelTh", is("ปานกลาง"))
        .body("needsProof", is(true))
        .body("proven", is(false))
        .body("ways.checks.kind", hasItem(List.of("APPEARANCE_IN_PERSON")));
  }

  @Test
  @Tag("rule-2.1.1")
  void atLevelLowTheProofMayBeSkipped() {
    String caseId = desk.underReview(Map.of("reputation", "LOW"));
    desk.identity(caseId)
        .then()
        .body("level", is("LOW"))
        .body("needsProof", is(false))
        .body("nextSteps.operation", contains("submit-for-approval"));
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("AWAITING_APPROVAL"));
  }

  @Test
  @Tag("rule-2.1.1")
  void nothingIsCalledConfirmedThatNobodyChecked() {
    String caseId = desk.underReview(Map.of("reputation", "LOW"));
    desk.confirm(caseId)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:identity-not-proven"));
    office.appearedInPerson(caseId).then().statusCode(200);
    desk.confirm(caseId).then().statusCode(200).body("identityConfirmedAt", notNullValue());
  }

  @Test
  @Tag("rule-2.1.2")
  void confirmsOnlyWhenEveryCheckOfOneWayHasPassed() {
    String caseId = desk.underReview(Office.MEDIUM_RISK);
    desk.confirm(caseId).then().statusCode(409).body("missingChecks", hasSize(1));
    desk.check(caseId, "PHONE_CALL", "PASSED", Map.of("facts", Map.of("phoneNumber", "0812345678")))
        .then()
        .statusCode(200);
    desk.confirm(caseId)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:identity-not-proven"))
        .body("nextStepTh", containsString("ตรวจสอบตัวตน"));
    assertEquals(null, office.see(caseId).getString("identityConfirmedAt"));

    desk.photoPhoneAndExamination(caseId);
    desk.identity(caseId)
        .then()
        .body("proven", is(true))
        .body("nextSteps.operation", contains("confirm-identity"));
    desk.confirm(caseId)
        .then()
        .statusCode(200)
        .body("history.event", hasItem("IDENTITY_CONFIRMED"));
  }

  @Test
  @Tag("rule-2.1.2")
  void atLevelHighWhatIsEnoughForMediumIsNot() {
    String caseId = desk.underReview(Office.HIGH_RISK);
    office.appearedInPerson(caseId).then().statusCode(200);
    desk.confirm(caseId)
        .then()
        .statusCode(409)
        .body("assuranceLevel", is("HIGH"))
        .body("missingChecks", contains("DOCUMENT_EXAMINATION"));
  }

  @Test
  @Tag("rule-2.1.2")
  void anIdentityConfirmedForALowerLevelDoesNotServeAHigherProcedure() {
    String caseId = desk.underReview(Office.MEDIUM_RISK);
    office.appearedInPerson(caseId).then().statusCode(200);
    desk.confirm(caseId).then().statusCode(200);
    Map<String, Object> strict = office.terms();
    strict.put("risk", Office.HIGH_RISK);
    office.putProcedure("strict", strict).then().statusCode(201);
    office
        .review(caseId, "change-procedure", Map.of("procedureCode", "strict"))
        .then()
        .statusCode(200);
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("IDENTITY_CHECK"));
  }

  @Test
  @Tag("rule-2.2")
  void eachKindOfCheckNeedsItsEvidence() {
    String caseId = desk.underReview(Office.MEDIUM_RISK);
    for (String kind :
        List.of(
            "PHOTO_WITH_DOCUMENT",
            "PHONE_CALL",
            "APPEARANCE_IN_PERSON",
            "DOCUMENT_EXAMINATION",
            "EXTERNAL_DIGITAL_ID",
            "EARLIER_PROOFING")) {
      desk.check(caseId, kind, "PASSED", Map.of())
          .then()
          .statusCode(422)
          .body("type", is("urn:anuyat:problem:evidence-missing"));
    }
    desk.check(
            caseId,
            "PHOTO_WITH_DOCUMENT",
            "PASSED",
            Map.of("documentIds", List.of(UUID.randomUUID().toString())))
        .then()
        .statusCode(404);
    desk.check(caseId, "PHONE_CALL", "FAILED", Map.of("facts", Map.of("phoneNumber", "081")))
        .then()
        .statusCode(400)
        .body("type", is("urn:anuyat:problem:reason-needed"));
    desk.identity(caseId).then().body("checks", empty());
  }

  @Test
  @Tag("rule-2.2")
  void aFailedCheckTakesTheConfirmationBackAndTellsWhatToDo() {
    String caseId = desk.underReview(Office.MEDIUM_RISK);
    office.appearedInPerson(caseId).then().statusCode(200);
    desk.confirm(caseId).then().statusCode(200);
    desk.check(
            caseId,
            "APPEARANCE_IN_PERSON",
            "FAILED",
            Map.of("facts", Map.of("documentShown", "บัตรประชาชน"), "reason", "หน้าไม่ตรงกับบัตร"))
        .then()
        .statusCode(200)
        .body("confirmedAt", nullValue())
        .body("proven", is(false))
        .body("nextSteps.operation", hasItems("request-items", "return", "identity/checks"))
        .body("checks.result", contains("PASSED", "FAILED"));
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .body("status", is("IDENTITY_CHECK"));
  }

  @Test
  void whoCheckedTheIdentityDoesNotDecideTheCase() {
    String caseId = desk.underReview(Office.MEDIUM_RISK);
    office
        .post(
            office.as(Office.APPROVER, "case-officer"),
            caseId,
            "identity/checks",
            Map.of(
                "kind", "APPEARANCE_IN_PERSON",
                "result", "PASSED",
                "facts", Map.of("documentShown", "บัตรประชาชน")))
        .then()
        .statusCode(200);
    desk.confirm(caseId).then().statusCode(200);
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office
        .decide(caseId, "approve", Map.of())
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:reviewer-may-not-decide"));
  }

  @Test
  @Tag("rule-2.1")
  void aMunicipalityMayDemandMoreButNeverLess() {
    String caseId = desk.underReview(Office.MEDIUM_RISK);
    Map<String, Object> strict =
        Map.of(
            "medium",
            Map.of(
                "ways",
                List.of(List.of("APPEARANCE_IN_PERSON", "PHONE_CALL")),
                "minimumIal",
                "2.3"),
            "high",
            Map.of(
                "ways",
                List.of(List.of("APPEARANCE_IN_PERSON", "DOCUMENT_EXAMINATION")),
                "minimumIal",
                "2.3"));
    putMatrix(strict).then().statusCode(200).body("effective.medium.minimumIal", is("2.3"));
    office.appearedInPerson(caseId).then().statusCode(200);
    desk.confirm(caseId).then().statusCode(409).body("missingChecks", contains("PHONE_CALL"));

    Map<String, Object> loose = new HashMap<>(strict);
    loose.put("medium", Map.of("ways", List.of(List.of("PHONE_CALL")), "minimumIal", "2.3"));
    putMatrix(loose)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:matrix-loosened"))
        .body("detail", containsString("PHONE_CALL"))
        .body("titleTh", containsString("ผ่อนปรนไม่ได้"));
    loose.put(
        "medium", Map.of("ways", List.of(List.of("APPEARANCE_IN_PERSON")), "minimumIal", "1"));
    putMatrix(loose).then().statusCode(422);
    loose.put("medium", Map.of("ways", List.of(List.of("EARLIER_PROOFING")), "minimumIal", "2.3"));
    putMatrix(loose).then().statusCode(400);

    office
        .as("admin-1", "municipality-admin")
        .delete(office.path("identity-matrix"))
        .then()
        .statusCode(204);
    desk.confirm(caseId).then().statusCode(200);
  }

  private Response putMatrix(Map<String, Object> matrix) {
    return office
        .as("admin-1", "municipality-admin")
        .body(matrix)
        .put(office.path("identity-matrix"));
  }

  @Test
  @Tag("rule-2.2")
  void checksAreMadeOnlyWhileTheCaseIsAtTheReviewDesk() {
    String caseId = desk.underReview(Map.of("reputation", "LOW"));
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office
        .appearedInPerson(caseId)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:transition-not-allowed"));
    desk.identity(caseId).then().statusCode(200).body("checks", empty());
  }

  @Test
  @Tag("rule-2.2")
  void aDigitalIdThatNobodyConnectedIsNotOffered() {
    String caseId = desk.underReview(Office.MEDIUM_RISK);
    office
        .review(caseId, "identity/digital-id-links", Map.of("provider", "dopa-digital-id"))
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:digital-id-not-configured"))
        .body("nextStepTh", containsString("ผู้ดูแลระบบ"));
    assertTrue(Peers.calls("digital-id-").isEmpty());
  }

  @Test
  void unknownLinksAndCallBacksTellNothing() {
    for (String address :
        List.of(
            "/identity/00000000000000000000000000", "/identity/callback?state=guessed&code=x")) {
      given()
          .cookie("anuyat_identity", "another")
          .get(address)
          .then()
          .statusCode(404)
          .contentType("text/html")
          .header("Cache-Control", is("no-store"))
          .header("X-Robots-Tag", is("noindex"))
          .body(containsString("ลิงก์นี้ใช้ไม่ได้"));
    }
    given().post("/identity/00000000000000000000000000/start").then().statusCode(404);
  }
}
