package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Page, JSON, forms and review say the same of every document and fee of every procedure. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-PREP.2")
@Tag("rule-3.1")
class HandbookAgreesResourceTest {
  private final Office office = new Office();
  private final Reader reader = new Reader(office.municipality());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "building-permit",
        "complaint",
        "elderly-allowance",
        "food-shop",
        "general-request",
        "health-hazard-business",
        "information-request",
        "loudspeaker",
        "market-stall",
        "tax-address-change"
      })
  void pageJsonFormsAndReviewAgree(String code) {
    office.adopt(code).then().statusCode(201);
    JsonPath json =
        given().get(office.path("handbook/" + code)).then().statusCode(200).extract().jsonPath();
    List<String> said = said(json);
    assertTrue(said.size() >= 3, said::toString);
    String page = reader.page(code, "th");
    String docx = Reader.squeezed(reader.docx(code));
    String pdf = Reader.squeezed(reader.pdf(code));
    for (String words : said) {
      assertTrue(page.contains(words), () -> words + " is not on the page");
      assertTrue(docx.contains(Reader.squeezed(words)), () -> words + " is not in the Word form");
      assertTrue(pdf.contains(Reader.squeezed(words)), () -> words + " is not in the PDF form");
    }
    assertTrue(page.contains(json.getInt("serviceWorkingDays") + " วันทำการ"));
    assertReviewAccepts(code, json);
  }

  /** Every document with its condition, and every fee with its rates. */
  private static List<String> said(JsonPath json) {
    List<String> said = new ArrayList<>();
    said.addAll(json.getList("documents.nameTh"));
    json.<String>getList("documents.neededTh").stream().filter(w -> w != null).forEach(said::add);
    if (json.get("fee") == null) {
      said.add("ไม่มีค่าธรรมเนียม");
    } else {
      said.addAll(json.getList("fee.items.nameTh"));
      json.<List<String>>getList("fee.items.rates.th").forEach(said::addAll);
    }
    return said;
  }

  private void assertReviewAccepts(String code, JsonPath json) {
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("procedureCode", code);
    String caseId = office.open(mail);
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    List<Map<String, String>> items =
        json.<String>getList("documents.code").stream()
            .map(document -> Map.of("code", document))
            .toList();
    office
        .review(caseId, "request-items", Map.of("items", items, "workingDays", 5))
        .then()
        .statusCode(200);
    String asked = office.see(caseId).getString("history[2].details.items");
    for (String name : json.<String>getList("documents.nameTh")) {
      assertTrue(asked.contains(name), asked);
    }
    office.putReply(caseId, office.mail(UUID.randomUUID())).then().statusCode(200);
    Map<String, Object> quantities = new HashMap<>();
    for (String item : counted(json)) {
      quantities.put(item, 7);
    }
    String after = json.getBoolean("identityRequired") ? "IDENTITY_CHECK" : "AWAITING_APPROVAL";
    office
        .review(caseId, "submit-for-approval", Map.of("quantities", quantities))
        .then()
        .statusCode(200)
        .body("status", is(after));
    JsonPath reviewed = office.see(caseId);
    assertEquals(
        json.<String>getList("fee.items.code"),
        reviewed.<String>getList("feeCalculation.lines.code"));
  }

  private static List<String> counted(JsonPath json) {
    return json.get("fee") == null
        ? List.of()
        : json.getList("fee.items.findAll { it.rule.type != 'FLAT' }.code");
  }
}
