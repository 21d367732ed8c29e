package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-PREP.2")
class CatalogueResourceTest {
  private static final String CATALOGUE = "/v1/catalogue/procedures";

  private final Office office = new Office();

  @Test
  void listsTheTenProceduresOfTheProvince() {
    office
        .as("admin-1", "municipality-admin")
        .get(CATALOGUE)
        .then()
        .statusCode(200)
        .body(
            "items.code",
            contains(
                "building-permit",
                "complaint",
                "elderly-allowance",
                "food-shop",
                "general-request",
                "health-hazard-business",
                "information-request",
                "loudspeaker",
                "market-stall",
                "tax-address-change"));
    given().get(CATALOGUE).then().statusCode(401);
    office.as("a", "agency").get(CATALOGUE + "/no-such").then().statusCode(404);
  }

  @Test
  void aMunicipalityAdoptsAProcedureWithOneCallAndAdjustsIt() {
    office
        .adopt("market-stall")
        .then()
        .statusCode(201)
        .body("version", is(1))
        .body("kind", is("APPROVAL"))
        .body("permit.templateCode", is("market-stall"))
        .body("requiredDocuments.code", hasItem("power-of-attorney"));
    office.adopt("market-stall").then().statusCode(200).body("version", is(1));

    Map<String, Object> terms =
        office.as("admin-1", "municipality-admin").get(CATALOGUE + "/market-stall").path("terms");
    terms.put("serviceWorkingDays", 8);
    office
        .putProcedure("market-stall", terms)
        .then()
        .statusCode(200)
        .body("version", is(2))
        .body("serviceWorkingDays", is(8));
    office
        .adopt("market-stall")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:adopted-and-adjusted"))
        .body("nextStepTh", containsString("PUT"));
    office
        .asService()
        .get(office.path("procedures/market-stall"))
        .then()
        .body("serviceWorkingDays", is(8));
  }

  @Test
  void whatGetAnswersCanBeChangedAndSentBack() {
    office.adopt("building-permit").then().statusCode(201);
    Map<String, Object> seen =
        office.asService().get(office.path("procedures/building-permit")).path("$");
    office.putProcedure("building-permit", seen).then().statusCode(200).body("version", is(1));
    seen.put("serviceWorkingDays", 45);
    office.putProcedure("building-permit", seen).then().statusCode(200).body("version", is(2));
  }

  @Test
  void theGeneralRequestIsAdoptedFromTheStart() {
    office.adopt("general-request").then().statusCode(201).body("nameTh", is("คำร้องทั่วไป"));
    office.adopt("general-request").then().statusCode(200);
    assertEquals(
        List.of("general-request"),
        office.asService().get(office.path("procedures")).path("items.code"));
  }

  @Test
  void onlyTheMunicipalitysAdminAdopts() {
    office
        .as("officer-1", "case-officer")
        .post(office.path("procedures/food-shop/adopt"))
        .then()
        .statusCode(403);
    office.adopt("no-such").then().statusCode(404);
  }
}
