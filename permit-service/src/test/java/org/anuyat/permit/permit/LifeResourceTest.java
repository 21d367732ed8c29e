package org.anuyat.permit.permit;

import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.issue;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.permit.Letters;
import org.anuyat.permit.Permits;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.platform.ThaiDates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of a permit as a registrar, its holder and everybody else see it. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class LifeResourceTest {
  private static final Duration LONG = Duration.ofSeconds(40);
  private static final Duration SHOWN_WITHIN = Duration.ofSeconds(5);

  @Test
  @Tag("rule-7.3")
  void suspensionHasClassDatesAndAuthorAndShowsToEverybodyAndTheHolder() {
    Issued permit = issue();
    LocalDate today = LocalDate.now(ThaiDates.BANGKOK);
    LocalDate until = today.plusDays(14);
    Map<String, Object> order = reason("CONDITION_BREACHED");
    order.put("until", until.toString());
    post(permit, "suspend", order)
        .statusCode(200)
        .body("status", is("SUSPENDED"))
        .body("life.reasonClass", is("CONDITION_BREACHED"))
        .body("life.suspendedFrom", is(today.toString()))
        .body("life.suspendedUntil", is(until.toString()));
    await()
        .atMost(SHOWN_WITHIN)
        .until(() ->
            RestAssured.get("/v1/permits/" + permit.token()).path("status").equals("SUSPENDED"));
    RestAssured.get("/verify/" + permit.token())
        .then()
        .body(containsString("พักใช้ตั้งแต่วันที่ " + ThaiDates.thai(today)))
        .body(containsString("until " + ThaiDates.english(until)))
        .body(not(containsString("เครื่องดับเพลิง")));
    as("registrar")
        .get(permit.path())
        .then()
        .body("history.find { it.event == 'SUSPENDED' }.actor", is("registrar-person"))
        .body("history.find { it.event == 'SUSPENDED' }.reasonClass", is("CONDITION_BREACHED"))
        .body("history.find { it.event == 'SUSPENDED' }.until", is(until.toString()));
    JsonPath letter = statusLetter(permit);
    assertTrue(
        letter
            .getString("bodyTh")
            .contains("ไม่ปฏิบัติตามเงื่อนไขในใบอนุญาต (ไม่มีเครื่องดับเพลิง)"));
    assertTrue(letter.getString("bodyTh").contains("ถึงวันที่ " + ThaiDates.thai(until)));
    assertTrue(letter.getString("bodyTh").contains("มีสิทธิอุทธรณ์"));
  }

  @Test
  void suspensionThatLiesAheadDoesNotShowYetButBindsTheRegister() {
    Issued permit = issue();
    Map<String, Object> order = reason("DANGER");
    order.put("from", LocalDate.now(ThaiDates.BANGKOK).plusDays(3).toString());
    post(permit, "suspend", order)
        .statusCode(200)
        .body("status", is("VALID"))
        .body("allowedActions", contains("REINSTATE", "REVOKE"));
    post(permit, "renew", successor()).statusCode(409);
    RestAssured.get("/v1/permits/" + permit.token())
        .then()
        .body("status", is("VALID"))
        .body("notices.en", hasItem(containsString("until further notice")));
  }

  @Test
  void suspensionInThePastOrBackwardsIsRefused() {
    Issued permit = issue();
    LocalDate today = LocalDate.now(ThaiDates.BANGKOK);
    Map<String, Object> past = reason("DANGER");
    past.put("from", today.minusDays(1).toString());
    post(permit, "suspend", past).statusCode(400).body("detail", containsString("from"));
    Map<String, Object> backwards = reason("DANGER");
    backwards.put("from", today.plusDays(5).toString());
    backwards.put("until", today.plusDays(4).toString());
    post(permit, "suspend", backwards).statusCode(400).body("detail", containsString("until"));
    post(permit, "suspend", reason("REMEDIED"))
        .statusCode(400)
        .body("detail", is("REMEDIED is no reason to SUSPEND"));
  }

  @Test
  void renewalGetsItsOwnNumberAndLosesNoDay() {
    Issued permit = issue();
    LocalDate end = LocalDate.parse(as("registrar").get(permit.path()).path("validUntil"));
    JsonPath renewed = post(permit, "renew", successor()).statusCode(201).extract().jsonPath();
    assertEquals(end.plusDays(365).toString(), renewed.getString("validUntil"));
    assertEquals(permit.id(), renewed.getString("life.replaces.permitId"));
    as("registrar")
        .get(permit.path())
        .then()
        .body("status", is("SUPERSEDED"))
        .body("life.replacedBy.number", equalTo(renewed.getString("number")))
        .body("life.replacedBy.how", is("RENEWAL"))
        .body("allowedActions", is(List.of()));
    RestAssured.get("/verify/" + permit.token())
        .then()
        .body(containsString("มีใบอนุญาตเลขที่ " + renewed.getString("number")));
    post(permit, "renew", successor()).statusCode(409);
    assertTrue(statusLetter(permit).getString("bodyTh").contains("ต่ออายุ"));
    JsonPath delivery = Letters.await1(renewed.getString("permitId") + "-delivery");
    assertEquals(permit.caseId(), delivery.getString("caseId"));
  }

  @Test
  void transferGoesToTheNewHolderAndNeverIntoTheFormerOnesThread() {
    Issued permit = issue();
    post(permit, "transfer", successor()).statusCode(400).body("detail", containsString("holder"));
    Map<String, Object> order = successor();
    order.put("holder", Map.of("name", "นายใหม่ ทดลอง", "address", "new-holder@example.org"));
    JsonPath transferred = post(permit, "transfer", order).statusCode(201).extract().jsonPath();
    JsonPath delivery = Letters.await1(transferred.getString("permitId") + "-delivery");
    assertEquals("new-holder@example.org", delivery.getString("to"));
    assertEquals(null, delivery.getString("replyToMessage"));
    assertTrue(statusLetter(permit).getString("bodyTh").contains("โอน"));
    as("registrar")
        .get(permit.path())
        .then()
        .body("validUntil", equalTo(transferred.getString("validUntil")));
  }

  @Test
  void caseOrdersTheRenewalOfAnEarlierPermit() {
    Issued permit = issue();
    Map<String, Object> order = Permits.order("food-shop");
    order.put("replaces", Map.of("permitId", permit.id(), "how", "RENEWAL"));
    String caseId = UUID.randomUUID().toString();
    String next =
        Permits.put(Permits.BAN_MAI, caseId, order).statusCode(201).extract().path("permitId");
    Permits.put(Permits.BAN_MAI, caseId, order).statusCode(200).body("permitId", is(next));
    as("registrar")
        .get(permit.path())
        .then()
        .body("status", is("SUPERSEDED"))
        .body("life.replacedBy.permitId", is(next))
        .body("history.find { it.event == 'SUPERSEDED' }.actor", is("approver-1"));
    order.put("replaces", Map.of("permitId", UUID.randomUUID().toString(), "how", "RENEWAL"));
    Permits.put(Permits.BAN_MAI, UUID.randomUUID().toString(), order).statusCode(404);
  }

  @Test
  @Tag("rule-8.3")
  void replacementCopyKeepsTheNumberAndIsMarked() throws Exception {
    Issued permit = issue();
    String copyId =
        as("registrar")
            .contentType("application/json")
            .body(Map.of("cause", "LOST"))
            .post(permit.path() + "/copies")
            .then()
            .statusCode(201)
            .body("counter", is(1))
            .extract()
            .path("copyId");
    var file =
        await()
            .atMost(LONG)
            .until(
                () -> as("registrar").get(permit.path() + "/copies/" + copyId + "/document.pdf"),
                answer -> answer.statusCode() == 200);
    try (var pdf = Loader.loadPDF(file.asByteArray())) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("ใบแทน (ฉบับที่ 1)"), text);
      assertTrue(text.contains(permit.number()), text);
      assertEquals(1, pdf.getSignatureDictionaries().size());
    }
    await().atMost(LONG).until(() -> Letters.ofCase(permit.caseId(), "-dispatch").size() == 1);
    RestAssured.get("/v1/permits/" + permit.token())
        .then()
        .body("status", is("VALID"))
        .body("notices.en", hasItem(containsString("Replacement copy no. 1")));
    post(permit, "revoke", reason("CEASED")).statusCode(200);
    as("registrar")
        .contentType("application/json")
        .body(Map.of("cause", "LOST"))
        .post(permit.path() + "/copies")
        .then()
        .statusCode(409);
  }

  @Test
  void onlyARegistrarRenewsAndCopies() {
    Issued permit = issue();
    for (String path : List.of("/renew", "/transfer", "/correct", "/copies")) {
      as("case-officer")
          .contentType("application/json")
          .body(successor())
          .post(permit.path() + path)
          .then()
          .statusCode(403);
    }
    as("registrar").get(permit.path()).then().body("life.replacedBy", nullValue());
  }

  private static JsonPath statusLetter(Issued permit) {
    await().atMost(LONG).until(() -> !Letters.ofCase(permit.caseId(), "-status").isEmpty());
    return Letters.ofCase(permit.caseId(), "-status").getFirst();
  }

  private static ValidatableResponse post(Issued permit, String action, Object body) {
    return as("registrar")
        .contentType("application/json")
        .body(body)
        .post(permit.path() + "/" + action)
        .then();
  }

  private static Map<String, Object> reason(String reasonClass) {
    Map<String, Object> reason = new HashMap<>();
    reason.put("reasonClass", reasonClass);
    reason.put("reason", "No fire extinguisher");
    reason.put("reasonTh", "ไม่มีเครื่องดับเพลิง");
    return reason;
  }

  private static Map<String, Object> successor() {
    Map<String, Object> order = reason("OTHER");
    order.remove("reasonClass");
    order.put("validityDays", 365);
    order.put("approver", Map.of("id", "approver-2", "name", "นายสมมติ สอง"));
    return order;
  }
}
