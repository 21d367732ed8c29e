package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The catalogue of data sets: classes, officers, and what citizens are told. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class DataSetResourceTest {
  private final Library library = new Library();

  @Test
  @Tag("rule-1.1")
  void unclassifiedThenPersonalDataThenTheRest() {
    library
        .with("a-open", "OPEN", false)
        .with("b-secret-persons", "CONFIDENTIAL", true)
        .with("c-persons", "PERSONAL", true)
        .with("d-new", null, false)
        .with("e-new-persons", null, true);
    JsonPath first = library.see("data-sets?limit=3");
    assertThat(first.getList("items.code"), contains("d-new", "e-new-persons", "b-secret-persons"));
    assertThat(
        library.see("data-sets?limit=3&after=" + first.getString("next")).getList("items.code"),
        contains("c-persons", "a-open"));
    assertThat(library.see("data-sets?limit=5").getString("next"), nullValue());
  }

  @Test
  @Tag("rule-1.1")
  void classIsGivenByNameAndMovesTheDataSetDown() {
    library.with("licences", null, false);
    assertThat(library.see("data-sets/licences").getString("classifiedAt"), nullValue());
    library
        .putDataSet("licences", "OPEN", false)
        .then()
        .statusCode(200)
        .body("classTh", is("เปิดเผย"))
        .body("classifiedByName", is("admin-1"))
        .body("classifiedAt", notNullValue());
    String given = library.see("data-sets/licences").getString("classifiedAt");
    library.putDataSet("licences", "OPEN", false).then().body("classifiedAt", is(given));
  }

  @Test
  @Tag("rule-1.1")
  void personalDataIsNeverOpen() {
    library
        .putDataSet("persons", "OPEN", true)
        .then()
        .statusCode(400)
        .body("detail", containsString("confidentiality"));
    library.putDataSet("persons", "PERSONAL", false).then().statusCode(400);
    assertThat(library.see("data-sets").getList("items"), hasSize(0));
  }

  @Test
  @Tag("rule-1.2")
  void aDataSetNamesAnOfficerAndOnlyTheAdministratorWritesIt() {
    Map<String, Object> terms = library.terms();
    terms.put("officers", java.util.List.of());
    library
        .office
        .as("admin-1", "municipality-admin")
        .body(terms)
        .put(library.office.path("data-sets/licences"))
        .then()
        .statusCode(400);
    library
        .office
        .as(Office.OFFICER, "case-officer")
        .body(library.terms())
        .put(library.office.path("data-sets/licences"))
        .then()
        .statusCode(403);
  }

  @Test
  @Tag("rule-1.2")
  @Tag("rule-1.3")
  void anybodyReadsHowToSearchWhatAndOnWhichConditions() {
    library
        .with("licences", "OPEN", false)
        .with("elderly", "PERSONAL", true)
        .with("plans", "INTERNAL", false)
        .with("secrets", "SECRET", false)
        .with("new-one", null, false);
    JsonPath json =
        given()
            .get(library.office.path("announced-data-sets"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(json.getList("items.code"), contains("elderly", "licences"));
    assertThat(json.getString("items[1].howToSearchTh"), is("ระบุชื่อร้านหรือเลขที่ใบอนุญาต"));
    assertThat(json.getString("items[1].officers[0].contact"), is("044-000-118"));
    String page = page("");
    assertThat(page, containsString("<html lang=\"th\">"));
    assertThat(page, containsString("เทศบาลตำบลบ้านใหม่"));
    assertThat(page, containsString("ระบุชื่อร้านหรือเลขที่ใบอนุญาต"));
    assertThat(page, containsString("ไม่มีค่าใช้จ่าย"));
    assertThat(page, containsString("ต้องพิสูจน์ตัวตนก่อน"));
    assertThat(page, containsString("นางตัวอย่าง ทะเบียน"));
    assertThat(page, not(containsString("id=\"plans\"")));
    assertThat(page, not(containsString("<script")));
    String english = page("?lang=en");
    assertThat(english, containsString("<html lang=\"en\">"));
    assertThat(english, containsString("Name the shop or the licence number"));
    given().get("/information/99999999").then().statusCode(404);
  }

  @Test
  @Tag("rule-1.3")
  void whatIsWrittenIsShownAsTextAndNotAsMarkup() {
    Map<String, Object> terms = library.terms();
    terms.put("confidentiality", "OPEN");
    terms.put("nameTh", "<script>alert(1)</script>");
    library
        .office
        .as("admin-1", "municipality-admin")
        .body(terms)
        .put(library.office.path("data-sets/evil"))
        .then()
        .statusCode(201);
    assertThat(page(""), not(containsString("<script")));
    assertThat(page(""), containsString("&lt;script&gt;"));
  }

  private String page(String query) {
    return given()
        .get("/information/" + library.office.municipality() + query)
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .extract()
        .asString();
  }
}
