package org.anuyat.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.anuyat.cases.procedure.ProcedureKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
