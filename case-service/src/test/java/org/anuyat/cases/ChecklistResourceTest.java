package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The letter about missing items is made from the checklist, once. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-4.2")
class ChecklistResourceTest {
  private static final List<Map<String, String>> DOCUMENTS =
      List.of(
          Map.of(
              "code",
              "house-registration",
              "nameTh",
              "สำเนาทะเบียนบ้าน",
              "nameEn",
              "House registration"),
          Map.of("code", "shop-plan", "nameTh", "แผนผังร้าน", "nameEn", "Plan of the shop"),
          Map.of("code", "lease", "nameTh", "สัญญาเช่า", "nameEn", "Lease"));

  private final Office office = new Office();
  private String caseId;

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of("requiredDocuments", DOCUMENTS));
    caseId = office.underReview(office.mail(UUID.randomUUID()));
  }

  private Response mark(List<Map<String, Object>> items) {
    return office
        .as(Office.OFFICER, "case-officer")
        .body(Map.of("items", items))
        .put(office.path("case-files/" + caseId + "/checklist"));
  }

  private static Map<String, Object> mark(String code, String state) {
    return Map.of("code", code, "state", state);
  }

  private void markAll() {
    String document = office.see(caseId).getString("documents[0].documentId");
    mark(List.of(
            Map.of(
                "code",
                "house-registration",
                "state",
                "DEFECTIVE",
                "noteTh",
                "ภาพไม่ชัด",
                "noteEn",
                "blurred",
                "documents",
                List.of(document)),
            mark("shop-plan", "MISSING"),
            Map.of("code", "lease", "state", "NOT_NEEDED", "noteTh", "เป็นเจ้าของอาคารเอง")))
        .then()
        .statusCode(200)
        .body("items.code", contains("house-registration", "shop-plan", "lease"))
        .body("owed", contains("house-registration", "shop-plan"))
        .body("items[0].documents[0]", is(document));
  }

  private Response ask(Map<String, Object> body) {
    return office.review(caseId, "request-items", body);
  }

  @Test
  void itListsWhatTheProcedureRequiresBeforeAnybodyLooked() {
    office
        .as(Office.APPROVER, "approver")
        .get(office.path("case-files/" + caseId + "/checklist"))
        .then()
        .statusCode(200)
        .body("items.state", contains("UNCHECKED", "UNCHECKED", "UNCHECKED"))
        .body("items.required", contains(true, true, true));
  }

  @Test
  void theLetterAsksForEverythingOwedAndForNothingElse() {
    markAll();
    ask(Map.of("workingDays", 5)).then().statusCode(200).body("itemsRequestedTimes", is(1));
    JsonPath letter = Peers.letter(caseId, "missing-items-1");
    assertTrue(
        letter
            .getString("bodyTh")
            .contains("1. สำเนาทะเบียนบ้าน (ได้รับแล้ว แต่ต้องแก้ไข: ภาพไม่ชัด)\n2. แผนผังร้าน"));
    assertTrue(
        letter
            .getString("bodyEn")
            .contains(
                "1. House registration (received, to be corrected: blurred)\n2. Plan of the shop"));
    assertFalse(letter.getString("bodyTh").contains("สัญญาเช่า"));
    assertEquals("shop-plan", office.see(caseId).getString("history[2].facts.missing"));
  }

  @Test
  void whereNothingIsMarkedAsMissingNothingIsAskedFor() {
    ask(Map.of("workingDays", 5))
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:nothing-missing"));
    assertEquals("UNDER_REVIEW", office.status(caseId));
  }

  @Test
  void whatTheFirstListNamedMayBeRemindedOfAndNothingNewMayBeAdded() {
    markAll();
    ask(Map.of("workingDays", 5)).then().statusCode(200);
    Peers.letter(caseId, "missing-items-1");
    office.putReply(caseId, office.mail(UUID.randomUUID())).then().statusCode(200);

    ask(Map.of("workingDays", 5, "items", List.of(Map.of("code", "lease"))))
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:already-asked"))
        .body("nextStep", containsString("remind-items"));
    office
        .review(caseId, "remind-items", Map.of("workingDays", 5))
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:nothing-missing"));

    mark(List.of(
            mark("house-registration", "PRESENT"),
            mark("shop-plan", "MISSING"),
            mark("lease", "MISSING")))
        .then()
        .statusCode(200)
        .body("stillOwed", contains("shop-plan"));
    office
        .review(caseId, "remind-items", Map.of("workingDays", 3))
        .then()
        .statusCode(200)
        .body("status", is("WAITING_FOR_APPLICANT"))
        .body("itemsRequestedTimes", is(1))
        .body("history.event", hasItem("ITEMS_REMINDED"));
    JsonPath reminder = Peers.letter(caseId, "missing-items-2");
    assertTrue(reminder.getString("bodyTh").contains("1. แผนผังร้าน\n"));
    assertFalse(reminder.getString("bodyTh").contains("สัญญาเช่า"), "it was not in the first list");
    assertFalse(reminder.getString("bodyTh").contains("ทะเบียนบ้าน"), "it has come");
  }

  @Test
  void aPhoneCallComesFirstAndIsToldInTheLetter() {
    markAll();
    ask(Map.of(
            "workingDays",
            5,
            "phone",
            Map.of(
                "at", "2026-11-24T03:00:00Z", "spokeWith", "ผู้ยื่นคำขอ", "note", "จะส่งพรุ่งนี้")))
        .then()
        .statusCode(200);
    JsonPath letter = Peers.letter(caseId, "missing-items-1");
    assertTrue(
        letter
            .getString("bodyTh")
            .contains("แจ้งทางโทรศัพท์เมื่อวันที่ 24 พฤศจิกายน พ.ศ. 2569 เวลา 10.00 น."));
    assertTrue(
        letter.getString("bodyEn").contains("We told you by phone at 10:00 on 24 November 2026"));
    assertFalse(
        letter.getString("bodyTh").contains("จะส่งพรุ่งนี้"), "the note is for the history");
    JsonPath line = office.see(caseId);
    assertEquals("ผู้ยื่นคำขอ", line.getString("history[3].details.spokeWith"));
    assertEquals("จะส่งพรุ่งนี้", line.getString("history[3].details.phoneNote"));
  }

  @Test
  void aMarkSaysWhyAndNamesOnlyTheCasesOwnDocuments() {
    mark(List.of(mark("shop-plan", "DEFECTIVE"))).then().statusCode(400);
    mark(List.of(mark("lease", "NOT_NEEDED"))).then().statusCode(400);
    mark(List.of(mark("unheard-of", "MISSING"))).then().statusCode(400);
    mark(List.of(
            Map.of(
                "code",
                "shop-plan",
                "state",
                "PRESENT",
                "documents",
                List.of(UUID.randomUUID().toString()))))
        .then()
        .statusCode(400)
        .body("detail", containsString("not all documents are of this case"));
    mark(List.of(
            Map.of(
                "code", "photo", "nameTh", "ภาพถ่ายร้าน", "nameEn", "Photo", "state", "MISSING")))
        .then()
        .statusCode(200)
        .body("items.code", hasItem("photo"));
  }

  @Test
  void whoeverMarksMayNotDecide() {
    office
        .as("second-officer", "case-officer")
        .body(Map.of("items", List.of(mark("lease", "PRESENT"))))
        .put(office.path("case-files/" + caseId + "/checklist"))
        .then()
        .statusCode(200);
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office
        .post(office.as("second-officer", "approver"), caseId, "approve", Map.of())
        .then()
        .statusCode(403);
    mark(List.of(mark("lease", "PRESENT"))).then().statusCode(409);
    assertEquals("AWAITING_APPROVAL", office.status(caseId));
  }

  @Test
  void theChecklistStaysReadableAndUnchangedWhenTheCaseHasEnded() {
    markAll();
    office.review(caseId, "return", Map.of("reason", "x")).then().statusCode(200);
    mark(List.of(mark("lease", "PRESENT"))).then().statusCode(409);
    await()
        .untilAsserted(() ->
            office
                .as(Office.OFFICER, "case-officer")
                .get(office.path("case-files/" + caseId + "/checklist"))
                .then()
                .statusCode(200)
                .body("items[2].state", is("NOT_NEEDED")));
  }
}
