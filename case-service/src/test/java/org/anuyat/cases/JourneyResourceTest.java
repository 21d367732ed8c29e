package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole way of a case through this service, as its neighbours and officers see it. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class JourneyResourceTest {
  private final Office office = new Office();

  @Test
  @Tag("rule-4.8")
  @Tag("rule-5.3")
  void applicationWithFeeGoesFromMailToDeliveredPermit() {
    office.withFoodShop(Map.of());
    String caseId = office.open();
    office
        .review(caseId, "start-review", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("UNDER_REVIEW"))
        .body("caseNumberTh", is("คำขอที่ 1/2569"))
        .body("publicStatus.code", is("IN_PROGRESS"));
    office
        .review(
            caseId,
            "submit-for-approval",
            Map.of(
                "holderName", "ร้านตัวอย่าง", "placeTh", "99 หมู่ 1", "subjectTh", "จำหน่ายอาหาร"))
        .then()
        .statusCode(200)
        .body("status", is("AWAITING_APPROVAL"))
        .body("nextSteps.step", contains("withdraw", "approve", "reject", "send-back"));
    office
        .decide(caseId, "approve", Map.of("approverTitleTh", "นายกเทศมนตรีตำบลบ้านใหม่"))
        .then()
        .statusCode(200)
        .body("status", is("APPROVED"))
        .body("decision.by", is(Office.APPROVER));

    JsonPath result = mail(caseId, "result");
    assertEquals("RESULT", result.getString("purpose"));
    assertEquals("แจ้งผลการพิจารณา คำขอที่ 1/2569", result.getString("subjectTh"));
    assertTrue(result.getString("bodyTh").contains("อนุมัติคำขอของท่านแล้ว"));
    assertTrue(result.getString("bodyTh").contains("1,000.00 บาท"));
    assertTrue(result.getString("bodyEn").contains("was approved on"));

    JsonPath fee = body("/payment/", "fees/by-case/" + caseId);
    assertEquals(100_000, fee.getInt("amountSatang"));
    assertEquals("1/2569", fee.getString("caseNumber"));
    assertEquals("citizen@example.org", fee.getString("payer.address"));
    assertEquals(Office.OFFICER, fee.getString("caseOfficer"));
    assertEquals(Office.APPROVER, fee.getString("approver"));

    office
        .fee(caseId, "e1", "RAISED")
        .then()
        .statusCode(200)
        .body("status", is("AWAITING_PAYMENT"));
    assertTrue(Peers.calls("permits/by-case/" + caseId).isEmpty());
    office.fee(caseId, "e2", "SETTLED").then().statusCode(200).body("status", is("PAID"));

    JsonPath permit = body("/permit/", "permits/by-case/" + caseId);
    assertEquals("ร้านตัวอย่าง", permit.getString("holder.name"));
    assertEquals("99 หมู่ 1", permit.getString("placeTh"));
    assertEquals(365, permit.getInt("validityDays"));
    assertEquals("นายกเทศมนตรีตำบลบ้านใหม่", permit.getString("approver.titleTh"));
    assertEquals(List.of("MAIL_ATTACHMENT"), permit.getList("announcedWays"));
    assertEquals("MAIL_ATTACHMENT", permit.getString("usedWay"));
    assertEquals("NORMAL", permit.getString("confidentiality"));

    office.permit(caseId, "e3", "ISSUED").then().body("status", is("PERMIT_ISSUED"));
    office.permit(caseId, "e4", "DELIVERED").then().body("status", is("DELIVERED"));
    JsonPath seen = office.see(caseId);
    assertEquals("COMPLETED", seen.getString("publicStatus.code"));
    assertEquals("7/2569", seen.getString("permitNumber"));
    assertTrue(seen.getBoolean("historyIntact"));
    assertEquals(
        List.of(
            "OPENED",
            "REVIEW_STARTED",
            "SUBMITTED_FOR_APPROVAL",
            "APPROVED",
            "FEE_RAISED",
            "FEE_SETTLED",
            "PERMIT_ISSUED",
            "PERMIT_DELIVERED"),
        seen.getList("history.event"));
  }

  @Test
  void withoutFeeTheApprovalLeadsStraightToThePermit() {
    Map<String, Object> free = new HashMap<>();
    free.put("fee", null);
    office.withFoodShop(free);
    String caseId = office.approved();
    body("/permit/", "permits/by-case/" + caseId);
    assertTrue(Peers.calls("fees/by-case/" + caseId).isEmpty());
    office.permit(caseId, "e1", "ISSUED").then().body("status", is("PERMIT_ISSUED"));
  }

  @Test
  @Tag("rule-G0")
  void aComplaintEndsCompletedWithoutFeeOrPermit() {
    Map<String, Object> complaint = office.terms();
    complaint.put("nameTh", "การร้องเรียนเหตุรำคาญ");
    complaint.put("nameEn", "Complaint about a nuisance");
    complaint.put("kind", "COMPLAINT");
    complaint.put("fee", null);
    complaint.put("permit", null);
    office.putProcedure("complaint", complaint).then().statusCode(201);
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("procedureCode", "complaint");
    String caseId = office.open(mail);
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office.decide(caseId, "approve", Map.of()).then().body("status", is("COMPLETED"));
    assertTrue(mail(caseId, "result").getString("bodyTh").contains("เสร็จสิ้นแล้ว"));
    assertEquals(
        List.of("OPENED", "REVIEW_STARTED", "SUBMITTED_FOR_APPROVAL", "APPROVED", "COMPLETED"),
        office.events(caseId));
  }

  @Test
  @Tag("rule-4.8")
  @Tag("rule-5.3")
  void aRefusalIsToldWithItsReasonsAndTheRightToAppeal() {
    office.withFoodShop(Map.of());
    String caseId = office.submitted();
    office
        .decide(
            caseId,
            "reject",
            Map.of("reason", "สถานที่ไม่ผ่านเกณฑ์สุขลักษณะ", "reasonEn", "The place is not clean"))
        .then()
        .body("status", is("REJECTED"))
        .body("nextSteps", is(List.of()));
    JsonPath result = mail(caseId, "result");
    assertTrue(result.getString("bodyTh").contains("สถานที่ไม่ผ่านเกณฑ์สุขลักษณะ"));
    assertTrue(result.getString("bodyTh").contains("อุทธรณ์เป็นหนังสือต่อเทศบาลภายใน 15 วัน"));
    assertTrue(result.getString("bodyEn").contains("The place is not clean"));
    assertTrue(result.getString("bodyEn").contains("appeal in writing"));
    assertTrue(Peers.calls("fees/by-case/" + caseId).isEmpty());
  }

  @Test
  void nothingTheSenderWroteStandsInOurMails() {
    office.withFoodShop(Map.of());
    String caseId = office.submitted();
    office.decide(caseId, "approve", Map.of()).then().statusCode(200);
    String mail = mail(caseId, "result").prettify();
    assertFalse(mail.contains("ขออนุญาตเปิดร้านอาหาร"));
    assertFalse(mail.contains("เรียน เจ้าหน้าที่"));
    assertFalse(mail.contains("citizen@example.org"));
  }

  private static JsonPath mail(String caseId, String about) {
    return body("/intake/", "outgoing-mails/case-" + caseId + "-" + about);
  }

  private static JsonPath body(String peer, String path) {
    await().until(() -> !Peers.calls(path).isEmpty());
    Peers.Call call = Peers.calls(path).getFirst();
    assertTrue(call.path().startsWith(peer));
    assertEquals("PUT", call.method());
    return new JsonPath(call.body());
  }
}
