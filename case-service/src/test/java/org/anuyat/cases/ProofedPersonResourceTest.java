package org.anuyat.cases;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who was proofed need not prove it again (2.2). */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ProofedPersonResourceTest {
  private final Office office = new Office();
  private final IdentityDesk desk = new IdentityDesk(office);

  @Test
  @Tag("rule-2.2")
  void whoWasProofedNeedNotProveItAgainFromTheSameAddress() {
    String first = desk.underReview(Office.MEDIUM_RISK);
    desk.photoPhoneAndExamination(first);
    desk.confirm(first).then().statusCode(200);

    String later = desk.underReview(Office.MEDIUM_RISK);
    String personId =
        desk.identity(later)
            .then()
            .body("proofedBefore", hasSize(1))
            .body("proofedBefore[0].nationalIdMasked", is("x-xxxx-xxxxx-70-8"))
            .body("proofedBefore[0].level", is("MEDIUM"))
            .body("proofedBefore[0].checks", hasItem("PHONE_CALL"))
            .body("proofedBefore[0].expiresAt", notNullValue())
            .body("nextSteps.operation", hasItem("identity/reliance"))
            .extract()
            .path("proofedBefore[0].personId");
    office
        .review(later, "identity/reliance", Map.of("personId", personId, "reason", "คนเดียวกัน"))
        .then()
        .statusCode(200)
        .body("proven", is(true))
        .body("checks[0].kind", is("EARLIER_PROOFING"))
        .body("checks[0].officer", is(Office.OFFICER));
    desk.confirm(later).then().statusCode(200);

    find(IdentityDesk.NATIONAL_ID, "Citizen@Example.org ")
        .then()
        .statusCode(200)
        .body("personId", is(personId));
    find(IdentityDesk.NATIONAL_ID, "other@example.org").then().statusCode(404);
  }

  @Test
  @Tag("rule-2.2")
  void anotherAddressOrARevokedProofingIsNotReliedOn() {
    String first = desk.underReview(Office.MEDIUM_RISK);
    desk.photoPhoneAndExamination(first);
    desk.confirm(first).then().statusCode(200);
    String personId = desk.identity(first).path("proofedBefore[0].personId");

    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("from", Map.of("name", "นางสาวตัวอย่าง ทดสอบ", "address", "other@example.org"));
    String other = office.open(mail);
    office.review(other, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    desk.identity(other).then().body("proofedBefore", empty());
    rely(other, personId)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:proofing-not-usable"));

    String later = desk.underReview(Office.MEDIUM_RISK);
    rely(later, personId).then().statusCode(200).body("proven", is(true));
    office
        .as(Office.OFFICER, "case-officer")
        .body(Map.of("reason", "บัตรหาย"))
        .post(office.path("persons/" + personId + "/revoke"))
        .then()
        .statusCode(200)
        .body("holds", is(false));
    desk.identity(later).then().body("proven", is(false)).body("proofedBefore", empty());
    desk.confirm(later).then().statusCode(409);
  }

  @Test
  @Tag("rule-2.2")
  void aProofingAtMediumDoesNotServeHigh() {
    String first = desk.underReview(Office.MEDIUM_RISK);
    desk.photoPhoneAndExamination(first);
    desk.confirm(first).then().statusCode(200);
    String personId = desk.identity(first).path("proofedBefore[0].personId");
    Map<String, Object> strict = office.terms();
    strict.put("risk", Office.HIGH_RISK);
    office.putProcedure("food-shop", strict).then().statusCode(200);
    String later = desk.underReview(Office.HIGH_RISK);
    rely(later, personId)
        .then()
        .statusCode(200)
        .body("level", is("HIGH"))
        .body("proven", is(false));
    desk.confirm(later).then().statusCode(409);
  }

  private Response rely(String caseId, String personId) {
    return office.review(
        caseId, "identity/reliance", Map.of("personId", personId, "reason", "คนเดียวกัน"));
  }

  private Response find(String nationalId, String address) {
    return office
        .as(Office.OFFICER, "case-officer")
        .body(Map.of("nationalId", nationalId, "address", address))
        .post(office.path("persons/search"));
  }

  @Test
  @Tag("rule-2.3")
  void checksThatTellOfTwoPersonsProveNobody() {
    String caseId = desk.underReview(Office.HIGH_RISK);
    desk.photoPhoneAndExamination(caseId);
    desk.check(
            caseId,
            "APPEARANCE_IN_PERSON",
            "PASSED",
            Map.of(
                "facts", Map.of("documentShown", "บัตรประชาชน"), "nationalId", "3-1002-00123-45-6"))
        .then()
        .statusCode(400);
    desk.check(
            caseId,
            "APPEARANCE_IN_PERSON",
            "PASSED",
            Map.of("facts", Map.of("documentShown", "บัตรประชาชน"), "nationalId", otherNumber()))
        .then()
        .statusCode(200)
        .body("proven", is(false));
    desk.confirm(caseId).then().statusCode(409).body("detail", containsString("different persons"));
  }

  /** Another well formed number: twelve digits and their check digit. */
  private static String otherNumber() {
    String twelve = "310020012345";
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (twelve.charAt(i) - '0') * (13 - i);
    }
    return twelve + (11 - sum % 11) % 10;
  }
}
