package org.anuyat.permit.openregister;

import static io.restassured.RestAssured.get;
import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.change;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.3")
class OpenRegisterResourceTest {
  private static final String BASE = "/v1/municipalities/" + BAN_MAI;

  @Test
  void kindIsNotListedUntilALawIsNamed() {
    issue(order("secret-kind"));
    get(BASE + "/open-register?procedureCode=secret-kind").then().body("items", empty());
    Map<String, Object> lawless = rules(true, "FULL");
    lawless.remove("lawTh");
    put("secret-kind", lawless).statusCode(400);
    get(BASE + "/open-register?procedureCode=secret-kind").then().body("items", empty());
  }

  @Test
  void listShowsWhatTheKindsRulesLet() {
    Issued permit = issue(order("open-masked"));
    change(permit, "suspend").statusCode(200);
    put("open-masked", rules(true, "MASKED")).statusCode(200);
    get(BASE + "/open-register?procedureCode=open-masked")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "*")
        .body("items.number", contains(permit.number()))
        .body("items[0].status", is("SUSPENDED"))
        .body("items[0].holder", is("นางสาวตัว••• ทด•••"))
        .body("items[0].placeTh", is("99/9 หมู่ที่ 9 ตำบลบ้านใหม่"));
    put("open-masked", rules(true, "LEFT_OUT")).statusCode(200);
    get(BASE + "/open-register?procedureCode=open-masked")
        .then()
        .body("items[0].holder", nullValue());
    put("open-masked", rules(false, "FULL")).statusCode(200);
    get(BASE + "/open-register?procedureCode=open-masked").then().body("items", empty());
  }

  @Test
  void pagesLeadThroughTheWholeList() {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      numbers.add(issue(order("open-pages")).number());
    }
    put("open-pages", rules(true, "FULL")).statusCode(200);
    List<String> read = new ArrayList<>();
    String after = "";
    do {
      JsonPath page =
          get(BASE + "/open-register?procedureCode=open-pages&limit=2" + after).jsonPath();
      read.addAll(page.getList("items.number"));
      after = page.getString("next") == null ? null : "&after=" + page.getString("next");
    } while (after != null);
    assertEquals(numbers, read);
  }

  @Test
  void csvIsWholeAndHarmlessToASpreadsheet() {
    var order = order("open-csv");
    order.put("placeTh", "=HYPERLINK(\"https://example.org\")");
    Issued permit = issue(order);
    put("open-csv", rules(true, "FULL")).statusCode(200);
    String csv =
        get(BASE + "/open-register/csv?procedureCode=open-csv")
            .then()
            .statusCode(200)
            .contentType(containsString("text/csv"))
            .extract()
            .asString();
    assertTrue(csv.startsWith("\uFEFFnumber,procedureCode,"), csv);
    assertTrue(csv.contains("\r\n" + permit.number() + ",open-csv,"), csv);
    assertTrue(csv.contains("\"'=HYPERLINK("), csv);
  }

  @Test
  void officersFindByWhatTheyRemember() {
    var order = order("search-kind");
    order.put("holder", Map.of("name", "นายสมมติ ค้นหาเจอ 100%", "address", "a@example.org"));
    Issued permit = issue(order);
    search(Map.of("q", "ค้นหาเจอ")).body("items.permitId", contains(permit.id()));
    search(Map.of("q", "100%")).body("items.permitId", contains(permit.id()));
    search(Map.of("q", permit.number(), "procedureCode", "search-kind"))
        .body("items.permitId", contains(permit.id()));
    search(Map.of("q", "%ไม่มี%")).body("items", empty());
    search(Map.of("procedureCode", "search-kind", "status", "EXPIRED")).body("items", empty());
    search(Map.of("procedureCode", "search-kind", "status", "VALID"))
        .body("items.status", everyItem(is("VALID")))
        .body("items.permitId", contains(permit.id()));
  }

  @Test
  void searchIsForOfficersOnly() {
    as("agency")
        .contentType("application/json")
        .body(Map.of("q", "x"))
        .post(BASE + "/permit-search")
        .then()
        .statusCode(403);
    as("case-officer")
        .get(BASE + "/public-kinds")
        .then()
        .statusCode(200)
        .body("items", not(nullValue()));
    as("registrar")
        .contentType("application/json")
        .body(rules(false, "FULL"))
        .put(BASE + "/public-kinds/x")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse search(Map<String, Object> search) {
    return as("registrar")
        .contentType("application/json")
        .body(search)
        .post(BASE + "/permit-search")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse put(String kind, Map<String, Object> rules) {
    return as("municipality-admin")
        .contentType("application/json")
        .body(rules)
        .put(BASE + "/public-kinds/" + kind)
        .then();
  }

  private static Map<String, Object> rules(boolean listed, String holder) {
    Map<String, Object> rules = new HashMap<>();
    rules.put("byNumber", true);
    rules.put("listed", listed);
    rules.put("holder", holder);
    rules.put("place", true);
    rules.put("lawTh", "พระราชบัญญัติตัวอย่าง มาตรา 1");
    rules.put("lawEn", "Example Act, section 1");
    return rules;
  }
}
