package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A decision on paper, recorded with the scan as its evidence. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PaperDecisionResourceTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

  private final Office office = new Office();
  private final ScanDesk desk = new ScanDesk(office);

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of("fee", Office.flatFee(100_000)));
  }

  @Test
  @Tag("rule-5.1")
  @Tag("rule-5.2")
  void theSignedPaperResumesTheFlowInTheNameOfWhoSigned() throws IOException {
    String caseId = office.submitted();
    String scanDocument = scanned(caseId);
    register("mayor-1", "นายตัวอย่าง ทดสอบ", "นายกเทศมนตรี");
    record(caseId, decision("mayor-1", "APPROVED", scanDocument))
        .then()
        .statusCode(200)
        .body("status", is("APPROVED"))
        .body("decision.by", is("mayor-1"))
        .body("decision.byName", is("นายตัวอย่าง ทดสอบ"))
        .body("decision.byTitleTh", is("นายกเทศมนตรี"))
        .body("historyIntact", is(true));
    JsonPath seen = office.see(caseId);
    assertEquals("PAPER_DECISION_RECORDED", seen.getString("history[-2].event"));
    assertEquals(Office.OFFICER, seen.getString("history[-2].actor"));
    assertEquals("mayor-1", seen.getString("history[-2].facts.approver"));
    assertEquals(scanDocument, seen.getString("history[-2].facts.scanDocumentId"));
    assertEquals("APPROVED", seen.getString("history[-1].event"));
    assertEquals("mayor-1", seen.getString("history[-1].actor"));
    await().until(() -> !Peers.calls("/fees/by-case/" + caseId).isEmpty());
    await()
        .until(() ->
            Peers.calls("outgoing-mails/case-" + caseId).stream()
                .anyMatch(call -> call.body().contains("RESULT")));
  }

  @Test
  @Tag("rule-5.1")
  void theReviewerMayRecordButNeverBeTheOneWhoSigned() throws IOException {
    String caseId = office.submitted();
    String scanDocument = scanned(caseId);
    register(Office.OFFICER, "เจ้าหน้าที่ ผู้ตรวจ", "ปลัดเทศบาล");
    record(caseId, decision(Office.OFFICER, "APPROVED", scanDocument))
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:reviewer-may-not-decide"));
    assertEquals("AWAITING_APPROVAL", office.status(caseId));
    assertTrue(!office.events(caseId).contains("PAPER_DECISION_RECORDED"));
  }

  @Test
  @Tag("rule-5.1")
  void aRefusalOnPaperNeedsItsReasonAndEndsTheCase() throws IOException {
    String caseId = office.submitted();
    String scanDocument = scanned(caseId);
    register("mayor-1", "นายตัวอย่าง ทดสอบ", "นายกเทศมนตรี");
    Map<String, Object> rejected = decision("mayor-1", "REJECTED", scanDocument);
    record(caseId, rejected).then().statusCode(400);
    rejected.put("reason", "สถานที่ไม่ผ่านเกณฑ์");
    record(caseId, rejected).then().statusCode(200).body("status", is("REJECTED"));
  }

  @Test
  @Tag("rule-5.1")
  void evidenceAndSignatoryMustBeKnownAndTheDayPossible() throws IOException {
    String caseId = office.submitted();
    String scanDocument = scanned(caseId);
    record(caseId, decision("nobody", "APPROVED", scanDocument))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:signatory-unknown"));
    register("mayor-1", "นายตัวอย่าง ทดสอบ", "นายกเทศมนตรี");
    record(caseId, decision("mayor-1", "APPROVED", UUID.randomUUID().toString()))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:scan-not-of-this-case"));
    record(caseId, decision("mayor-1", "APPROVED", office.document(caseId, "MAIL")))
        .then()
        .statusCode(422);
    Map<String, Object> tomorrow = decision("mayor-1", "APPROVED", scanDocument);
    tomorrow.put("signedOn", TODAY.plusDays(1).toString());
    record(caseId, tomorrow).then().statusCode(400);
    office
        .as("admin-1", "municipality-admin")
        .body(Map.of("name", "นายตัวอย่าง ทดสอบ", "titleTh", "นายกเทศมนตรี", "active", false))
        .put(office.path("signatories/mayor-1"))
        .then()
        .statusCode(200);
    record(caseId, decision("mayor-1", "APPROVED", scanDocument)).then().statusCode(422);
    office
        .as(Office.OFFICER, "case-officer")
        .body(Map.of("name", "x", "titleTh", "y"))
        .put(office.path("signatories/" + Office.OFFICER))
        .then()
        .statusCode(403);
  }

  /** Printed, signed by hand, scanned and filed: the scan's document on the case. */
  private String scanned(String caseId) throws IOException {
    String scanId =
        desk.upload(ScanDesk.SCANNER.scan(desk.print(caseId)))
            .then()
            .statusCode(202)
            .extract()
            .path("scanId");
    return desk.read(scanId).getString("parts[0].documentId");
  }

  private void register(String person, String name, String titleTh) {
    office
        .as("admin-1", "municipality-admin")
        .body(Map.of("name", name, "titleTh", titleTh))
        .put(office.path("signatories/" + person))
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> decision(String approver, String kind, String scan) {
    Map<String, Object> decision = new HashMap<>();
    decision.put("approver", approver);
    decision.put("signedOn", TODAY.toString());
    decision.put("decision", kind);
    decision.put("scanDocumentId", scan);
    return decision;
  }

  private Response record(String caseId, Map<String, Object> decision) {
    return office.review(caseId, "record-paper-decision", decision);
  }
}
