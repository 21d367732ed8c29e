package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ReviewResourceTest {
  private static final Map<String, Object> MISSING =
      Map.of(
          "items",
          List.of(
              Map.of("code", "house-registration"),
              Map.of("nameTh", "แผนที่ตั้งร้าน", "nameEn", "Map of the shop")),
          "workingDays",
          5);

  private final Office office = new Office();

  @AfterEach
  void intakeIsBack() {
    Peers.bringBack("intake");
  }

  private String underReview(Map<String, Object> changes) {
    office.withFoodShop(changes);
    String caseId = office.open();
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    return caseId;
  }

  @Test
  @Tag("rule-4.2")
  void missingItemsAreAskedForInOneBilingualLetterWithTheDeadline() {
    String caseId = underReview(Map.of());
    office
        .review(caseId, "request-items", MISSING)
        .then()
        .statusCode(200)
        .body("status", is("WAITING_FOR_APPLICANT"))
        .body("publicStatus.nameTh", is("รอท่านส่งเอกสารเพิ่มเติม"));

    JsonPath letter = mail(caseId, "missing-items-1");
    assertEquals("MISSING_ITEMS", letter.getString("purpose"));
    assertEquals(
        office.see(caseId).getString("messages[0].messageId"), letter.getString("replyToMessage"));
    assertEquals("ขอเอกสารหรือข้อมูลเพิ่มเติม คำขอที่ 1/2569", letter.getString("subjectTh"));
    assertTrue(letter.getString("bodyTh").contains("1. สำเนาทะเบียนบ้าน\n2. แผนที่ตั้งร้าน"));
    assertTrue(
        letter.getString("bodyTh").contains("ภายในวันที่ 30 พฤศจิกายน พ.ศ. 2569 เวลา 16.30 น."));
    assertTrue(letter.getString("bodyEn").contains("1. House registration\n2. Map of the shop"));
    assertTrue(letter.getString("bodyEn").contains("by 16:30 on 30 November 2026"));
    assertEquals(Peers.DEADLINE, office.see(caseId).getString("itemsDeadline"));
    String asked = Peers.calls(office.municipality() + "/calendar/working-days").getFirst().query();
    assertTrue(asked.matches("from=[-0-9]+T[:.0-9]+Z&days=5"), asked);
  }

  @Test
  @Tag("rule-4.2")
  void theReplyBringsTheCaseBackAndASecondRequestIsRefused() {
    String caseId = underReview(Map.of());
    office.review(caseId, "request-items", MISSING).then().statusCode(200);
    office
        .putReply(caseId, office.mail(UUID.randomUUID()))
        .then()
        .statusCode(200)
        .body("status", is("UNDER_REVIEW"));
    office
        .review(caseId, "request-items", MISSING)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:already-asked"))
        .body("nextStepTh", containsString("เพียงครั้งเดียว"));
    assertEquals("UNDER_REVIEW", office.status(caseId));
    office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("case-files/" + caseId))
        .then()
        .body("nextSteps.step", not(hasItem("request-items")));
  }

  @Test
  @Tag("rule-4.2")
  void theLawSettingOfAProcedureMayAllowASecondRequest() {
    String caseId = underReview(Map.of("itemsRequests", 2));
    for (int time = 1; time <= 2; time++) {
      office.review(caseId, "request-items", MISSING).then().statusCode(200);
      mail(caseId, "missing-items-" + time);
      office.putReply(caseId, office.mail(UUID.randomUUID())).then().statusCode(200);
    }
    office.review(caseId, "request-items", MISSING).then().statusCode(409);
  }

  @Test
  void aCaseThatEndedWhileIntakeWasAwayIsAskedForNothing() {
    String caseId = underReview(Map.of());
    Peers.takeDown("intake");
    office.review(caseId, "request-items", MISSING).then().statusCode(200);
    office.review(caseId, "withdraw", Map.of("reason", "ผู้ยื่นแจ้งถอน")).then().statusCode(200);
    Peers.bringBack("intake");
    mail(caseId, "withdrawn");
    await().until(() -> !Peers.calls(office.municipality() + "/calendar").isEmpty());
    await().until(() -> !waitingJobs().contains(caseId + "-1"));
    assertTrue(Peers.allCalls("case-" + caseId + "-missing-items-1").isEmpty());
  }

  private static List<String> waitingJobs() {
    return given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .get("/v1/operations/jobs")
        .then()
        .statusCode(200)
        .extract()
        .path("waiting.key");
  }

  @Test
  void anItemNeedsANameOrAKnownCode() {
    String caseId = underReview(Map.of());
    office
        .review(
            caseId,
            "request-items",
            Map.of("items", List.of(Map.of("code", "unheard-of")), "workingDays", 5))
        .then()
        .statusCode(400)
        .body("type", is("urn:anuyat:problem:invalid-input"));
    assertEquals("UNDER_REVIEW", office.status(caseId));
  }

  @Test
  void whereTheIdentityMustBeConfirmedThatComesBeforeTheApproval() {
    String caseId = underReview(Map.of("risk", Office.MEDIUM_RISK));
    office
        .review(caseId, "submit-for-approval", Map.of("placeTh", "99 หมู่ 1"))
        .then()
        .statusCode(200)
        .body("status", is("IDENTITY_CHECK"));
    office.appearedInPerson(caseId).then().statusCode(200);
    office
        .review(caseId, "confirm-identity", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("AWAITING_APPROVAL"));
  }

  @Test
  void anIdentityConfirmedDuringTheReviewIsNotAskedForAgain() {
    String caseId = underReview(Map.of("risk", Office.MEDIUM_RISK));
    office.appearedInPerson(caseId).then().statusCode(200);
    office.review(caseId, "confirm-identity", Map.of()).then().body("status", is("UNDER_REVIEW"));
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .body("status", is("AWAITING_APPROVAL"));
  }

  @Test
  void anOfficerMaySayWhichProcedureItReallyIs() {
    office.withFoodShop(Map.of());
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("procedureCode", null);
    String caseId = office.open(mail);
    office
        .review(caseId, "change-procedure", Map.of("procedureCode", "no-such"))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:unknown-procedure"));
    office
        .review(caseId, "change-procedure", Map.of("procedureCode", "food-shop"))
        .then()
        .statusCode(200)
        .body("status", is("RECEIVED"))
        .body("procedure.code", is("food-shop"))
        .body("history.event", contains("OPENED", "PROCEDURE_CHANGED"));
  }

  @Test
  @Tag("rule-4.8")
  void aReturnIsToldWithItsReasons() {
    String caseId = underReview(Map.of());
    office
        .review(caseId, "return", Map.of("reason", "เอกสารไม่ครบถ้วน", "reasonEn", "Incomplete"))
        .then()
        .body("status", is("RETURNED"));
    JsonPath letter = mail(caseId, "returned");
    assertEquals("RESULT", letter.getString("purpose"));
    assertTrue(letter.getString("bodyTh").contains("เอกสารไม่ครบถ้วน"));
    assertTrue(letter.getString("bodyEn").contains("Incomplete"));
  }

  @Test
  void aWithdrawalEndsTheCaseAndIsConfirmed() {
    office.withFoodShop(Map.of());
    String caseId = office.open();
    office
        .review(caseId, "withdraw", Map.of("reason", "ผู้ยื่นแจ้งทางโทรศัพท์"))
        .then()
        .body("status", is("WITHDRAWN"));
    assertEquals("INFORMATION", mail(caseId, "withdrawn").getString("purpose"));
  }

  @Test
  void aStepThatIsNotAllowedNamesTheOnesThatAre() {
    office.withFoodShop(Map.of());
    String caseId = office.open();
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:transition-not-allowed"))
        .body("allowedSteps", contains("start-review", "change-procedure", "withdraw"))
        .body("caseStatus", is("RECEIVED"))
        .body("detail", containsString("allowed now: start-review"))
        .body("titleTh", is("ดำเนินการนี้ไม่ได้ในสถานะปัจจุบันของคำขอ"));
    assertEquals(List.of("OPENED"), office.events(caseId));
  }

  @Test
  void onlyACaseOfficerReviews() {
    office.withFoodShop(Map.of());
    String caseId = office.open();
    office
        .post(office.as("finance-1", "finance-officer"), caseId, "start-review", Map.of())
        .then()
        .statusCode(403);
  }

  private static JsonPath mail(String caseId, String about) {
    String path = "/outgoing-mails/case-" + caseId + "-" + about;
    await().until(() -> !Peers.calls(path).isEmpty());
    return new JsonPath(Peers.calls(path).getFirst().body());
  }
}
