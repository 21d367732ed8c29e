package org.anuyat.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.anuyat.cases.procedure.ProcedureKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ProcedureResourceTest {
  private final Office office = new Office();

  @Test
  void everyMunicipalityHasAGeneralRequest() {
    office
        .asService()
        .get(office.path("procedures"))
        .then()
        .statusCode(200)
        .body("items.code", contains("general-request"))
        .body("items[0].nameTh", is("คำร้องทั่วไป"))
        .body("items[0].fee", nullValue());
  }

  @ParameterizedTest
  @EnumSource(ProcedureKind.class)
  @Tag("rule-G0")
  void aProcedureMayBeOfEveryKindTheGuidelineNames(ProcedureKind kind) {
    Map<String, Object> terms = office.terms();
    terms.put("kind", kind.name());
    terms.put("fee", null);
    terms.put("permit", null);
    office
        .putProcedure("of-a-kind", terms)
        .then()
        .statusCode(201)
        .body("kind", is(kind.name()))
        .body("kindTh", is(kind.nameTh()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CERTIFIED_COPY", "PERMIT_CHECK"})
  @Tag("rule-3.3")
  @Tag("rule-4.3")
  @Tag("rule-7.3")
  void refusesAFeeForWhatIsFreeByRule(String kind) {
    Map<String, Object> terms = office.terms();
    terms.put("kind", kind);
    office
        .putProcedure("copy", terms)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:free-by-rule"))
        .body("nextStepTh", containsString("ค่าธรรมเนียม"));
    office.asService().get(office.path("procedures/copy")).then().statusCode(404);
  }

  @Test
  void theSameTermsAgainMakeNoNewVersion() {
    office.putProcedure("food-shop", office.terms()).then().statusCode(201).body("version", is(1));
    office.putProcedure("food-shop", office.terms()).then().statusCode(200).body("version", is(1));
    Map<String, Object> dearer = office.terms();
    dearer.put("fee", Office.flatFee(200_000));
    office.putProcedure("food-shop", dearer).then().statusCode(200).body("version", is(2));
    office
        .asService()
        .get(office.path("procedures"))
        .then()
        .body("items.code", hasItem("food-shop"))
        .body("items.find { it.code == 'food-shop' }.fee.items[0].rule.amountSatang", is(200_000));
  }

  @Test
  void aCaseKeepsTheVersionItBeganUnder() {
    office.withFoodShop(Map.of());
    String before = office.open();
    Map<String, Object> dearer = office.terms();
    dearer.put("fee", Office.flatFee(200_000));
    office.putProcedure("food-shop", dearer).then().statusCode(200);
    String after = office.open();
    assertEquals(100_000, office.see(before).getInt("procedure.fee.items[0].rule.amountSatang"));
    assertEquals(200_000, office.see(after).getInt("procedure.fee.items[0].rule.amountSatang"));
  }

  @Test
  void namesTheFieldsThatAreNotValid() {
    Map<String, Object> terms = office.terms();
    terms.put("nameTh", "");
    terms.put("fee", Office.flatFee(-1));
    office
        .putProcedure("food-shop", terms)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", hasItem(containsString("nameTh")))
        .body("violations.field", hasItem(containsString("amountSatang")));
  }

  @Test
  void onlyTheMunicipalityAdminWritesProcedures() {
    office
        .as("officer-1", "case-officer")
        .body(office.terms())
        .put(office.path("procedures/food-shop"))
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "ค่ารับรองสำเนาเอกสาร, Service",
    "ค่าบริการ, Certified copies",
    "ค่าตรวจสอบใบอนุญาต, Service",
    "ค่าบริการ, Permit check"
  })
  @Tag("rule-3.3")
  @Tag("rule-4.3")
  @Tag("rule-7.3")
  void refusesAChargeForWhatIsFreeHiddenInAnItemOfTheFee(String nameTh, String nameEn) {
    Map<String, Object> terms = office.terms();
    Map<String, Object> flat = Map.of("type", "FLAT", "amountSatang", 1_000);
    terms.put(
        "fee",
        Map.of(
            "items",
            List.of(
                Map.of("code", "a", "nameTh", "ใบอนุญาต", "nameEn", "Licence", "rule", flat),
                Map.of("code", "b", "nameTh", nameTh, "nameEn", nameEn, "rule", flat))));
    office
        .putProcedure("food-shop", terms)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:free-by-rule"))
        .body("detail", containsString("fee.items[1]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ใบเสร็จค่ารับรองสำเนาของเจ้าหน้าที่ 10 บาท",
        "หลักฐานการชำระค่าธรรมเนียมตรวจสอบใบอนุญาต"
      })
  @Tag("rule-3.3")
  @Tag("rule-7.3")
  void refusesAChargeForWhatIsFreeHiddenAmongTheDocuments(String nameTh) {
    office
        .putProcedure("food-shop", withDocument(nameTh, "Receipt"))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:free-by-rule"))
        .body("detail", containsString("requiredDocuments[0]"));
  }

  @Test
  @Tag("rule-3.3")
  void refusesAChargeForWhatIsFreeHiddenInTheHandbook() {
    Map<String, Object> terms = office.terms();
    terms.put(
        "handbook",
        Map.of(
            "criteria",
            List.of(Map.of("th", "รับรองสำเนาฉบับละ 5 บาท", "en", "Five baht for each copy"))));
    office
        .putProcedure("food-shop", terms)
        .then()
        .statusCode(422)
        .body("detail", containsString("handbook.criteria[0]"));
    terms.put(
        "handbook",
        Map.of(
            "criteria",
            List.of(
                Map.of(
                    "th", "ตรวจสอบใบอนุญาตได้โดยไม่เสียค่าธรรมเนียม",
                    "en", "A permit check is free of charge"))));
    office.putProcedure("food-shop", terms).then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "สำเนาทะเบียนบ้านพร้อมรับรองสำเนาถูกต้อง, House registration",
    "สำเนาทะเบียนบ้าน, Certified copy of the house registration",
    "สำเนาทะเบียนบ้านที่รับรองถูกต้อง, House registration"
  })
  @Tag("rule-G2")
  @Tag("rule-T1.5")
  void refusesADocumentTheApplicantHasToCertify(String nameTh, String nameEn) {
    office
        .putProcedure("food-shop", withDocument(nameTh, nameEn))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:certification-not-needed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"สำเนาทะเบียนบ้าน (ไม่ต้องรับรองสำเนา)", "หนังสือรับรองการจดทะเบียนนิติบุคคล"})
  @Tag("rule-T1.5")
  void takesADocumentThatNeedsNoCertifying(String nameTh) {
    office.putProcedure("food-shop", withDocument(nameTh, "Paper")).then().statusCode(201);
  }

  /** The old form of the fee would make the procedure free if it were read over. */
  @Test
  void refusesAFieldThatIsNoTerm() {
    Map<String, Object> terms = office.terms();
    terms.put("feeSatang", 100_000);
    office
        .putProcedure("food-shop", terms)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("nextStepTh", containsString("โปรด"));
    office.asService().get(office.path("procedures/food-shop")).then().statusCode(404);
  }

  @Test
  void refusesTermsThatCannotBeWorkedWith() {
    Map<String, Object> document = Map.of("code", "a", "nameTh", "ก", "nameEn", "A");
    Map<String, Object> flat = Map.of("type", "FLAT", "amountSatang", 1_000);
    Map<String, Object> item = Map.of("code", "a", "nameTh", "ก", "nameEn", "A", "rule", flat);
    Map<String, Object> falling =
        Map.of(
            "type", "TIERS",
            "unitTh", "ตารางเมตร",
            "unitEn", "square metre",
            "tiers",
                List.of(
                    Map.of("upTo", 20, "amountSatang", 1), Map.of("upTo", 10, "amountSatang", 2)));
    Map<String, Object> tooLong =
        Map.of("th", "ตรวจ", "en", "Look", "time", 99, "unit", "WORKING_DAYS");
    Map<String, Map<String, Object>> wrong =
        Map.of(
            "documentCodesDistinct",
            Map.of("requiredDocuments", List.of(document, document)),
            "codesDistinct",
            Map.of("fee", Map.of("items", List.of(item, item))),
            "rising",
            Map.of(
                "fee",
                Map.of(
                    "items",
                    List.of(Map.of("code", "a", "nameTh", "ก", "nameEn", "A", "rule", falling)))),
            "stepsWithinServiceTime",
            Map.of("handbook", Map.of("steps", List.of(tooLong))));
    wrong.forEach((field, change) -> {
      Map<String, Object> terms = office.terms();
      terms.putAll(change);
      office
          .putProcedure("food-shop", terms)
          .then()
          .statusCode(400)
          .body("violations.field", hasItem(containsString(field)));
    });
  }

  @Test
  void theListOfVersionsSaysWhoChangedWhat() {
    office.withFoodShop(Map.of());
    Map<String, Object> dearer = office.terms();
    dearer.put("fee", Office.flatFee(200_000));
    dearer.put("serviceWorkingDays", 10);
    office
        .as("admin-2", "municipality-admin")
        .body(dearer)
        .put(office.path("procedures/food-shop"))
        .then()
        .statusCode(200);
    office
        .asService()
        .get(office.path("procedures/food-shop/versions"))
        .then()
        .statusCode(200)
        .body("items.version", contains(2, 1))
        .body("items.author", contains("admin-2", "admin-1"))
        .body("items[0].until", nullValue())
        .body(
            "items[0].changes.pointer",
            contains("/fee/items/0/rule/amountSatang", "/serviceWorkingDays"))
        .body("items[0].changes[0].before", is("100000"))
        .body("items[0].changes[0].after", is("200000"))
        .body("items[1].changes.size()", is(0));
    office
        .asService()
        .get(office.path("procedures/food-shop/versions/1"))
        .then()
        .statusCode(200)
        .body("fee.items[0].rule.amountSatang", is(100_000));
    office.asService().get(office.path("procedures/food-shop/versions/3")).then().statusCode(404);
    office.asService().get(office.path("procedures/no-such/versions")).then().statusCode(404);
  }

  @Test
  @Tag("rule-G0")
  void climbingTheLevelsMovesNoCase() {
    office.withFoodShop(Map.of());
    String caseId = office.open();
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    List<String> history = office.see(caseId).getList("history.hash");
    int version = 1;
    for (String level : List.of("STANDARD", "ADVANCE")) {
      Map<String, Object> climbed = office.terms();
      climbed.put("level", level);
      office
          .putProcedure("food-shop", climbed)
          .then()
          .statusCode(200)
          .body("level", is(level))
          .body("version", is(++version));
    }
    assertEquals(1, office.see(caseId).getInt("procedure.version"));
    assertEquals("UNDER_REVIEW", office.status(caseId));
    assertEquals(history, office.see(caseId).getList("history.hash"));
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office.decide(caseId, "approve", Map.of()).then().body("status", is("APPROVED"));
    assertEquals(3, office.see(office.open()).getInt("procedure.version"));
  }

  private Map<String, Object> withDocument(String nameTh, String nameEn) {
    Map<String, Object> terms = office.terms();
    terms.put(
        "requiredDocuments", List.of(Map.of("code", "paper", "nameTh", nameTh, "nameEn", nameEn)));
    return terms;
  }
}
