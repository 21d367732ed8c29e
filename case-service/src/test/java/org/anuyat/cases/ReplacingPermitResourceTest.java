package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An application to renew, transfer or correct a permit, and the way its holder asked for. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ReplacingPermitResourceTest {
  private final Office office = new Office();
  private final UUID older = UUID.randomUUID();

  @AfterEach
  void permitIsBack() {
    Peers.bringBack("permit");
  }

  @Test
  @Tag("rule-8.1")
  void renewalNamesTheOlderPermitAndTheWayAskedFor() {
    Peers.permitRegister(office.municipality(), older, "VALID", "RENEW", "TRANSFER");
    String caseId = underReview();
    submit(caseId, Map.of("askedWay", "LINK", "replaces", replaces("RENEWAL")))
        .statusCode(200)
        .body("status", is("AWAITING_APPROVAL"));
    JsonPath permit = ordered(caseId);
    assertEquals("LINK", permit.getString("askedWay"));
    assertEquals("MAIL_ATTACHMENT", permit.getString("usedWay"));
    assertEquals(older.toString(), permit.getString("replaces.permitId"));
    assertEquals("RENEWAL", permit.getString("replaces.how"));
  }

  @Test
  void caseThatReplacesNothingOrdersAPermitOfItsOwn() {
    String caseId = underReview();
    submit(caseId, Map.of()).statusCode(200);
    JsonPath permit = ordered(caseId);
    assertNull(permit.get("replaces"));
    assertNull(permit.get("askedWay"));
  }

  @Test
  void permitThatCannotBeReplacedIsSaidBeforeApproval() {
    String caseId = underReview();
    submit(caseId, Map.of("replaces", replaces("RENEWAL")))
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:permit-not-replaceable"))
        .body("detail", containsString("no such permit"));
    Peers.permitRegister(office.municipality(), older, "REVOKED");
    submit(caseId, Map.of("replaces", replaces("RENEWAL")))
        .statusCode(422)
        .body("detail", containsString("3/2568 is REVOKED"));
    Peers.permitRegister(office.municipality(), older, "EXPIRED", "RENEW");
    submit(caseId, Map.of("replaces", replaces("TRANSFER"))).statusCode(422);
    submit(caseId, Map.of("replaces", Map.of("permitId", older))).statusCode(400);
    submit(caseId, Map.of("replaces", replaces("RENEWAL"))).statusCode(200);
  }

  @Test
  void registerThatDoesNotAnswerChangesNothing() {
    Peers.permitRegister(office.municipality(), older, "VALID", "RENEW");
    String caseId = underReview();
    Peers.takeDown("permit");
    submit(caseId, Map.of("replaces", replaces("RENEWAL")))
        .statusCode(503)
        .body("type", is("urn:anuyat:problem:permits-away"))
        .body("titleTh", is("ทะเบียนใบอนุญาตยังไม่ตอบในขณะนี้"));
    assertEquals("UNDER_REVIEW", office.see(caseId).getString("status"));
    Peers.bringBack("permit");
    submit(caseId, Map.of("replaces", replaces("RENEWAL"))).statusCode(200);
  }

  private String underReview() {
    office.withFoodShop(Map.of());
    String caseId = office.open();
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    return caseId;
  }

  private Map<String, Object> replaces(String how) {
    return Map.of("permitId", older, "how", how);
  }

  private ValidatableResponse submit(String caseId, Map<String, Object> wording) {
    return office.review(caseId, "submit-for-approval", wording).then();
  }

  /** The order permit-service gets once the case is approved and paid. */
  private JsonPath ordered(String caseId) {
    office.decide(caseId, "approve", Map.of()).then().statusCode(200);
    office.fee(caseId, "e1", "RAISED").then().statusCode(200);
    office.fee(caseId, "e2", "SETTLED").then().statusCode(200);
    String path = "permits/by-case/" + caseId;
    await().until(() -> !Peers.calls(path).isEmpty());
    return new JsonPath(Peers.calls(path).getFirst().body());
  }
}
