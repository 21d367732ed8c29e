package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody stands in for an absent approver (รักษาการแทน). */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-5.1")
class DelegationResourceTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

  private final Office office = new Office();

  private Response delegate(String by, String role, LocalDate from, LocalDate to) {
    return office
        .as(by, role)
        .body(
            Map.of(
                "approver", "mayor",
                "approverName", "นายตัวอย่าง ผู้บริหาร",
                "approverTitleTh", "นายกเทศมนตรีตำบลบ้านใหม่",
                "delegate", "deputy",
                "delegateName", "นางสาวตัวอย่าง ผู้ช่วย",
                "from", from.toString(),
                "to", to.toString(),
                "reason", "ลาพักผ่อน"))
        .post(office.path("delegations"));
  }

  private Response approveAsDeputy(String caseId) {
    return approve("deputy", "case-officer", caseId);
  }

  private Response approve(String person, String role, String caseId) {
    Map<String, Object> body = new HashMap<>();
    body.put("onBehalfOf", "mayor");
    body.put("approverName", "นางสาวตัวอย่าง ผู้ช่วย");
    body.put("approverTitleTh", "ปลัดเทศบาล");
    return office.post(office.as(person, role), caseId, "approve", body);
  }

  @Test
  @Tag("rule-5.3")
  void aDeputyDecidesInTheApproversNameAndAllPapersSaySo() {
    office.withFoodShop(
        Map.of(
            "fee",
            Office.flatFee(50_000),
            "approvalSteps",
            List.of(
                Map.of("nameTh", "นายกอนุญาต", "nameEn", "Mayor", "approvers", List.of("mayor")))));
    String caseId = office.submitted();
    delegate("mayor", "approver", TODAY, TODAY.plusDays(3))
        .then()
        .statusCode(201)
        .body("inForce", is(true));
    String title = "ปลัดเทศบาล รักษาการแทน นายกเทศมนตรีตำบลบ้านใหม่";
    approveAsDeputy(caseId)
        .then()
        .statusCode(200)
        .body("status", is("APPROVED"))
        .body("decision.by", is("deputy"))
        .body("decision.byTitleTh", is(title))
        .body("decision.onBehalfOf", is("mayor"))
        .body("approvalSteps[0].onBehalfOfName", is("นายตัวอย่าง ผู้บริหาร"));
    JsonPath letter = Peers.letter(caseId, "result");
    assertTrue(letter.getString("bodyTh").contains("ผู้พิจารณา: นางสาวตัวอย่าง ผู้ช่วย " + title));
    assertTrue(letter.getString("bodyEn").contains("acting for นายตัวอย่าง ผู้บริหาร"));

    office.fee(caseId, "e1", "SETTLED").then().statusCode(200);
    await().until(() -> !Peers.calls("permits/by-case/" + caseId).isEmpty());
    JsonPath permit = new JsonPath(Peers.calls("permits/by-case/" + caseId).getFirst().body());
    assertEquals(title, permit.getString("approver.titleTh"));
    assertEquals("deputy", permit.getString("approver.id"));
    JsonPath fee = new JsonPath(Peers.calls("fees/by-case/" + caseId).getFirst().body());
    assertEquals(List.of("deputy", "mayor"), fee.getList("approvers"));
  }

  @Test
  void withoutADelegationOfTodayNobodyActsInAnothersName() {
    office.withFoodShop(Map.of());
    String caseId = office.submitted();
    refused(caseId);
    delegate("admin-1", "municipality-admin", TODAY.plusDays(1), TODAY.plusDays(5))
        .then()
        .statusCode(201)
        .body("inForce", is(false));
    refused(caseId);
    String ended =
        delegate("admin-1", "municipality-admin", TODAY, TODAY)
            .then()
            .statusCode(201)
            .extract()
            .path("delegationId");
    office
        .as("mayor", "approver")
        .post(office.path("delegations/" + ended + "/end"))
        .then()
        .statusCode(200)
        .body("inForce", is(false))
        .body("endedBy", is("mayor"));
    refused(caseId);
    approve("somebody-else", "approver", caseId).then().statusCode(403);
    delegate("admin-1", "municipality-admin", TODAY.minusDays(9), TODAY.minusDays(1))
        .then()
        .statusCode(400);
    assertEquals("AWAITING_APPROVAL", office.status(caseId));
  }

  private void refused(String caseId) {
    approveAsDeputy(caseId)
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:delegation-not-in-force"));
  }

  @Test
  void aDeputyWithoutTheRoleActsOnlyInTheApproversName() {
    office.withFoodShop(Map.of());
    String caseId = office.submitted();
    delegate("mayor", "approver", TODAY, TODAY).then().statusCode(201);
    office
        .post(office.as("deputy", "case-officer"), caseId, "approve", Map.of())
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:not-allowed"));
  }

  @Test
  void aDeputyWhoReviewedTheCaseMayNotDecideItInAnybodysName() {
    office.withFoodShop(Map.of());
    String caseId = office.open();
    office
        .post(office.as("deputy", "case-officer"), caseId, "start-review", Map.of())
        .then()
        .statusCode(200);
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    delegate("mayor", "approver", TODAY, TODAY).then().statusCode(201);
    approveAsDeputy(caseId)
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:reviewer-may-not-decide"));
  }

  @Test
  void whoeverActsForAnotherCountsAsBothInTheChain() {
    office.withFoodShop(
        Map.of(
            "approvalSteps",
            List.of(
                Map.of("nameTh", "ขั้นที่หนึ่ง", "nameEn", "First"),
                Map.of("nameTh", "ขั้นที่สอง", "nameEn", "Second"))));
    String caseId = office.submitted();
    delegate("mayor", "approver", TODAY, TODAY).then().statusCode(201);
    office
        .post(
            office.as("deputy", "approver"),
            caseId,
            "approve",
            Map.of("step", 1, "onBehalfOf", "mayor"))
        .then()
        .statusCode(200);
    for (String person : List.of("deputy", "mayor")) {
      office
          .post(office.as(person, "approver"), caseId, "approve", Map.of("step", 2))
          .then()
          .statusCode(403)
          .body("type", is("urn:anuyat:problem:step-needs-another-person"));
    }
  }

  @Test
  void onlyTheApproverHimselfOrTheAdministratorDelegates() {
    delegate("other-approver", "approver", TODAY, TODAY).then().statusCode(403);
    delegate("officer-1", "case-officer", TODAY, TODAY).then().statusCode(403);
    delegate("mayor", "approver", TODAY, TODAY).then().statusCode(201);
    office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("delegations?limit=1"))
        .then()
        .statusCode(200)
        .body("items[0].approver", is("mayor"))
        .body("items.size()", is(1));
    Office other = new Office();
    other
        .as("admin-1", "municipality-admin")
        .get(other.path("delegations"))
        .then()
        .statusCode(200)
        .body("items.size()", is(0));
  }
}
