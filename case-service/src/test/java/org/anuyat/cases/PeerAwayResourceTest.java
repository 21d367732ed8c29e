package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A peer that answers 503 delays its part, stops nobody and loses nothing. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PeerAwayResourceTest {
  private final Office office = new Office();

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  @AfterEach
  void everybodyIsBack() {
    List.of("intake", "payment", "permit").forEach(Peers::bringBack);
  }

  @Test
  void paymentAwayDelaysTheFee() {
    Peers.takeDown("payment");
    String caseId = office.approved();
    isTriedAndShown("fees/by-case/" + caseId, caseId);
    assertEquals("APPROVED", office.status(caseId));
    Peers.bringBack("payment");
    isDoneOnce("fees/by-case/" + caseId);
  }

  @Test
  void permitAwayDelaysThePermit() {
    Peers.takeDown("permit");
    String caseId = office.approved();
    office.fee(caseId, "e1", "SETTLED").then().statusCode(200).body("status", is("PAID"));
    isTriedAndShown("permits/by-case/" + caseId, caseId);
    Peers.bringBack("permit");
    isDoneOnce("permits/by-case/" + caseId);
  }

  @Test
  void intakeAwayDelaysTheResultMail() {
    Peers.takeDown("intake");
    String caseId = office.approved();
    String mail = "outgoing-mails/case-" + caseId + "-result";
    isTriedAndShown(mail, "case-" + caseId + "-result");
    Peers.bringBack("intake");
    isDoneOnce(mail);
  }

  @Test
  void intakeAwayDelaysTheLetterAboutMissingItemsAndItsDeadline() {
    String caseId = office.open();
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    Peers.takeDown("intake");
    office
        .review(
            caseId,
            "request-items",
            Map.of("items", List.of(Map.of("code", "house-registration")), "workingDays", 5))
        .then()
        .statusCode(200)
        .body("status", is("WAITING_FOR_APPLICANT"));
    await().until(() -> Peers.allCalls(office.municipality() + "/calendar").size() >= 2);
    assertEquals(null, office.see(caseId).getString("itemsDeadline"));
    Peers.bringBack("intake");
    isDoneOnce("outgoing-mails/case-" + caseId + "-missing-items-1");
    assertEquals(Peers.DEADLINE, office.see(caseId).getString("itemsDeadline"));
  }

  @Test
  void intakeAwayDelaysTheCopyOfTheMail() {
    Peers.takeDown("intake");
    UUID message = UUID.randomUUID();
    String caseId = office.open(office.mail(message));
    await().until(() -> Peers.allCalls(message + "/raw").size() >= 2);
    assertEquals("EXPECTED", office.see(caseId).getString("documents[0].state"));
    Peers.bringBack("intake");
    await().until(() -> "STORED".equals(office.see(caseId).getString("documents[0].state")));
  }

  private static void isTriedAndShown(String path, String jobKey) {
    await().until(() -> Peers.allCalls(path).size() >= 2);
    assertTrue(Peers.calls(path).isEmpty());
    io.restassured.RestAssured.given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .get("/v1/operations/jobs")
        .then()
        .body("waiting.key", hasItem(jobKey));
  }

  private static void isDoneOnce(String path) {
    await()
        .until(() ->
            Peers.calls(path).stream().filter(call -> call.method().equals("PUT")).count() == 1);
  }
}
