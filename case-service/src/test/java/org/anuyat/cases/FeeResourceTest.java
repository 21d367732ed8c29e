package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fee of a case, from what the officer counts to what payment is asked for. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-PREP.2")
class FeeResourceTest {
  private static final Map<String, Object> HOUSE =
      Map.of(
          "floor-area-low", 150,
          "floor-area-middle", 0,
          "floor-area-high", 0,
          "fence-length", 40);

  private final Office office = new Office();

  @BeforeEach
  void setUp() {
    office.adopt("building-permit").then().statusCode(201);
  }

  private String underReview() {
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("procedureCode", "building-permit");
    String caseId = office.open(mail);
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    return caseId;
  }

  @Test
  void theAmountIsCalculatedShownKeptAndPassedToPayment() {
    String caseId = underReview();
    office
        .review(caseId, "submit-for-approval", Map.of("quantities", HOUSE))
        .then()
        .statusCode(200)
        .body("feeCalculation.totalSatang", is(2_000 + 150 * 50 + 40 * 100))
        .body("feeCalculation.lines.amountSatang", contains(2_000, 7_500, 0, 0, 4_000))
        .body("feeCalculation.lines[1].quantity", is(150))
        .body("feeCalculation.lines[1].calculationTh", is("150 ตารางเมตร × 0.50 บาท"))
        .body("history[2].facts.amountSatang", is("13500"));
    assertTrue(
        office
            .see(caseId)
            .getString("history[2].facts.calculation")
            .contains("150 ตารางเมตร × 0.50 บาท = 75.00 บาท"));
    office.decide(caseId, "approve", Map.of()).then().statusCode(200);
    String path = "fees/by-case/" + caseId;
    await().until(() -> !Peers.calls(path).isEmpty());
    JsonPath raised = new JsonPath(Peers.calls(path).getFirst().body());
    assertEquals(13_500, raised.getInt("amountSatang"));
    assertEquals(13_500, raised.getInt("lines.amountSatang.sum()"));
    assertEquals(50, raised.getInt("lines[1].unitSatang"));
    assertTrue(raised.getString("lines[1].textTh").endsWith(": 150 ตารางเมตร × 0.50 บาท"));
    String mail = "outgoing-mails/case-" + caseId + "-result";
    await().until(() -> !Peers.calls(mail).isEmpty());
    assertTrue(Peers.calls(mail).getFirst().body().contains("135.00 บาท"));
    assertTrue(office.see(caseId).getBoolean("historyIntact"));
  }

  @Test
  @Tag("rule-6.1")
  void exemptionAndLateSurchargeAreAnnouncedAndHandedToPayment() {
    Map<String, Object> fee = new HashMap<>();
    fee.put(
        "items",
        List.of(
            Map.of(
                "code", "licence",
                "nameTh", "ใบอนุญาต",
                "nameEn", "Licence",
                "rule", Map.of("type", "FLAT", "amountSatang", 10_000))));
    fee.put(
        "exemptions",
        List.of(
            Map.of(
                "code", "charity",
                "reasonTh", "องค์กรการกุศล",
                "reasonEn", "Charity",
                "percent", 25)));
    fee.put(
        "lateSurcharge",
        Map.of(
            "basisPoints", 2_000,
            "every", "ONCE",
            "textTh", "เทศบัญญัติตัวอย่าง",
            "textEn", "Example by-law"));
    office.withFoodShop(Map.of("fee", fee));
    String handbook = given().get("/handbook/" + office.municipality() + "/food-shop").asString();
    assertTrue(handbook.contains("องค์กรการกุศล: ลดร้อยละ 25"), handbook);
    assertTrue(handbook.contains("ร้อยละ 20 ของจำนวนเงินที่ค้างชำระ"), handbook);
    String caseId = office.open();
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    office
        .review(caseId, "submit-for-approval", Map.of("exemptions", List.of("charity")))
        .then()
        .statusCode(200)
        .body("feeCalculation.lines.amountSatang", contains(10_000, -2_500))
        .body("feeCalculation.totalSatang", is(7_500));
    office.decide(caseId, "approve", Map.of()).then().statusCode(200);
    String path = "fees/by-case/" + caseId;
    await().until(() -> !Peers.calls(path).isEmpty());
    JsonPath raised = new JsonPath(Peers.calls(path).getFirst().body());
    assertEquals(7_500, raised.getInt("amountSatang"));
    assertEquals(List.of(10_000, -2_500), raised.getList("lines.amountSatang"));
    assertEquals(2_000, raised.getInt("lateSurcharge.basisPoints"));
    assertEquals("ONCE", raised.getString("lateSurcharge.every"));
  }

  @Test
  void namesTheQuantitiesThatAreMissing() {
    String caseId = underReview();
    office
        .review(
            caseId,
            "submit-for-approval",
            Map.of("quantities", Map.of("floor-area-low", 150, "rooms", 3)))
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:fee-quantity"))
        .body(
            "missing.code",
            containsInAnyOrder("floor-area-middle", "floor-area-high", "fence-length"))
        .body("unknown", contains("rooms"));
    Map<String, Object> halfStated = new HashMap<>(HOUSE);
    halfStated.put("fence-length", null);
    office
        .review(caseId, "submit-for-approval", Map.of("quantities", halfStated))
        .then()
        .statusCode(422)
        .body("missing.code", contains("fence-length"));
    assertEquals("UNDER_REVIEW", office.status(caseId));
  }

  @Test
  void aCaseThatMayNotBePassedOnIsNotAskedForQuantities() {
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("procedureCode", "building-permit");
    office
        .review(office.open(mail), "submit-for-approval", Map.of())
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:transition-not-allowed"));
  }

  @Test
  void whereNothingAppliesNothingIsOwed() {
    office.adopt("loudspeaker").then().statusCode(201);
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("procedureCode", "loudspeaker");
    String caseId = office.open(mail);
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    Map<String, Object> none = Map.of("not-for-trade", 0, "trade-moving", 0, "trade-fixed", 0);
    office
        .review(caseId, "submit-for-approval", Map.of("quantities", none))
        .then()
        .statusCode(200)
        .body("feeCalculation.totalSatang", is(0));
    office.decide(caseId, "approve", Map.of()).then().statusCode(200);
    await().until(() -> !Peers.calls("permits/by-case/" + caseId).isEmpty());
    assertTrue(Peers.allCalls("fees/by-case/" + caseId).isEmpty());
  }

  @Test
  void quantitiesOfAFreeProcedureAreRefused() {
    String caseId = underReview();
    office
        .review(caseId, "change-procedure", Map.of("procedureCode", "general-request"))
        .then()
        .statusCode(200);
    office
        .review(caseId, "submit-for-approval", Map.of("quantities", HOUSE))
        .then()
        .statusCode(422);
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .statusCode(200)
        .body("feeCalculation", nullValue());
  }

  @Test
  void anotherProcedureForgetsTheCalculationAndTheNextOneCountsAnew() {
    String caseId = underReview();
    office
        .review(caseId, "submit-for-approval", Map.of("quantities", HOUSE))
        .then()
        .statusCode(200);
    office.decide(caseId, "send-back", Map.of("reason", "โปรดวัดรั้วใหม่")).then().statusCode(200);
    office.adopt("food-shop").then().statusCode(201);
    office
        .review(caseId, "change-procedure", Map.of("procedureCode", "food-shop"))
        .then()
        .statusCode(200)
        .body("feeCalculation", nullValue());
    office
        .review(caseId, "submit-for-approval", Map.of("quantities", Map.of("area", 350)))
        .then()
        .statusCode(200)
        .body("feeCalculation.totalSatang", is(200_000));
  }

  @Test
  void theCalculationWaitsThroughTheIdentityCheck() {
    office.withFoodShop(Map.of("risk", Map.of("financialLoss", "MODERATE")));
    String caseId = office.open();
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("IDENTITY_CHECK"));
    office.appearedInPerson(caseId).then().statusCode(200);
    office
        .review(caseId, "confirm-identity", Map.of())
        .then()
        .body("status", is("AWAITING_APPROVAL"))
        .body("feeCalculation.totalSatang", is(100_000));
    assertEquals(
        List.of(
            "OPENED",
            "REVIEW_STARTED",
            "IDENTITY_CHECK_STARTED",
            "IDENTITY_CHECKED",
            "IDENTITY_CONFIRMED"),
        office.events(caseId));
  }
}
