package org.anuyat.payment.statement.mapping;

import static org.anuyat.payment.Office.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.Treasury;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a CSV report is read is told by the municipality, tried, and used. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class StatementMappingResourceTest {
  private static final String FILE =
      "Account 000-0-12345-6\nDay;In;Who\n28.11.2026;1.250,50;A\n31.11.2026;2,00;B\n";

  private Treasury treasury;

  @BeforeEach
  void accountIsTold() {
    treasury = Treasury.of("05300148", false);
  }

  private RequestSpecification admin() {
    return as("person-admin", treasury.municipality(), "municipality-admin");
  }

  private static Map<String, Object> mapping() {
    Map<String, Object> mapping = new HashMap<>();
    mapping.put("titleTh", "ธนาคารทดสอบ");
    mapping.put("titleEn", "Bank of tests");
    mapping.put("charset", "utf-8");
    mapping.put("delimiter", ";");
    mapping.put("accountNumberAfter", "Account");
    mapping.put("columns", Map.of("date", "Day", "amount", "In", "payer", "Who"));
    mapping.put(
        "dates",
        Map.of(
            "patterns", List.of("d.M.uuuu"), "timePatterns", List.of(), "shortYears", "CHRISTIAN"));
    mapping.put("numbers", Map.of("decimal", ",", "thousands", "."));
    return mapping;
  }

  private Response put(Map<String, Object> mapping) {
    return admin().body(mapping).put(treasury.path("/statement-mappings/test-bank"));
  }

  @Test
  @Tag("rule-6.5")
  void isTriedOnAFileBeforeItIsUsed() {
    put(mapping()).then().statusCode(200).body("own", is(true));
    treasury
        .cashier()
        .contentType("application/octet-stream")
        .body(FILE.getBytes(StandardCharsets.UTF_8))
        .post(treasury.path("/statement-mappings/test-bank/preview"))
        .then()
        .statusCode(200)
        .body("accountNumber", is("000-0-12345-6"))
        .body("lines[0].amountSatang", is(125_050))
        .body("lines[0].bookedOn", is("2026-11-28"))
        .body("faultCount", is(1))
        .body("faults[0].line", is(4))
        .body("faults[0].messageEn", containsString("column Day"));
    String whole = FILE.replace("31.11.2026", "27.11.2026");
    assertEquals(
        "MATCHED", treasury.imported(whole.getBytes(StandardCharsets.UTF_8)).getString("state"));
  }

  @Test
  void threeBanksShapesComeWithTheService() {
    treasury
        .cashier()
        .get(treasury.path("/statement-mappings"))
        .then()
        .statusCode(200)
        .body(
            "items.name", hasItems("shape-of-bangkok-bank", "shape-of-krungthai", "shape-of-scb"));
  }

  @Test
  void fieldsThatDoNotFitTogetherAreTold() {
    Map<String, Object> wrong = mapping();
    wrong.put("columns", Map.of("date", "Day", "payer", "Who"));
    put(wrong)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:mapping-not-usable"))
        .body("detail", containsString("amount"));
    wrong.remove("dates");
    put(wrong).then().statusCode(400);
  }

  @Test
  void isForTheAdministratorAlone() {
    treasury
        .cashier()
        .body(mapping())
        .put(treasury.path("/statement-mappings/test-bank"))
        .then()
        .statusCode(403);
    admin().delete(treasury.path("/statement-mappings/shape-of-scb")).then().statusCode(404);
  }
}
