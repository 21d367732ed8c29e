package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PublicCaseResourceTest {
  private final Office office = new Office();
  private final Agency agency = new Agency(office, "portal");

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  @Test
  @Tag("rule-4.8")
  void anAgencySeesThePublicStatusAndNothingOfThePersonOrTheDesk() {
    String caseId = office.submitted();
    String seen =
        agency
            .get("public-cases/2569/1")
            .then()
            .statusCode(200)
            .body("caseNumber", is("1/2569"))
            .body("status.code", is("IN_PROGRESS"))
            .body("status.nameTh", is("อยู่ระหว่างพิจารณา"))
            .body("procedureCode", is("food-shop"))
            .body("deemedReceivedAt", is("2026-11-23T01:30:00Z"))
            .body("applicationKey", nullValue())
            .extract()
            .asString();
    for (String hidden :
        List.of("citizen@example.org", "นางสาว", "AWAITING_APPROVAL", Office.OFFICER, caseId)) {
      assertFalse(seen.contains(hidden), hidden);
    }
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    String caseId = office.open();
    String tag = agency.get("public-cases/2569/1").then().statusCode(200).extract().header("ETag");
    agency
        .withAll()
        .header("If-None-Match", tag)
        .get(office.path("public-cases/2569/1"))
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .body(is(""));
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    agency
        .withAll()
        .header("If-None-Match", tag)
        .get(office.path("public-cases/2569/1"))
        .then()
        .statusCode(200)
        .header("ETag", not(tag));
  }

  @Test
  void theRoleAloneDoesNotReadCases() {
    office.open();
    agency
        .with("applications.write")
        .get(office.path("public-cases/2569/1"))
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("scope=\"cases.read\""))
        .body("type", is("urn:anuyat:problem:missing-scope"))
        .body("scope", is("cases.read"))
        .body("detail", containsString("cases.read"));
    given()
        .auth()
        .oauth2(LocalTokens.token("officer", office.municipality(), "case-officer"))
        .get(office.path("public-cases/2569/1"))
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:not-allowed"));
  }

  @Test
  void changesComeInOrderOnceAndFromWhereOneStopped() {
    String first = office.open();
    String second = office.open();
    office.review(first, "start-review", Map.of()).then().statusCode(200);
    JsonPath page = changes("0", 2);
    assertEquals(List.of("case.opened", "case.opened"), page.getList("items.type"));
    assertEquals("2", page.getString("next"));
    page = changes("2", 50);
    assertEquals(List.of("case.status-changed"), page.getList("items.type"));
    assertEquals("RECEIVED", page.getString("items[0].before.code"));
    assertEquals("IN_PROGRESS", page.getString("items[0].status.code"));
    assertEquals("1/2569", page.getString("items[0].caseNumber"));

    // Inside the office something happens that is still "in progress" outside.
    office.review(first, "submit-for-approval", Map.of()).then().statusCode(200);
    agency
        .withAll()
        .queryParam("after", 3)
        .get(office.path("public-cases/changes"))
        .then()
        .body("items", empty())
        .body("next", is("3"));
    office.review(second, "start-review", Map.of()).then().statusCode(200);
    assertEquals(List.of("2/2569"), changes("3", 50).getList("items.caseNumber"));
  }

  /** A number that is given but not yet committed must not be stepped over by a reader. */
  @Test
  void aReaderWhoFollowsWhileManyCasesOpenMissesNone() throws Exception {
    int cases = 24;
    List<Integer> seen = new ArrayList<>();
    try (var people = Executors.newFixedThreadPool(6)) {
      List<Callable<String>> opening =
          IntStream.range(0, cases).<Callable<String>>mapToObj(i -> office::open).toList();
      var opened = opening.stream().map(people::submit).toList();
      String next = "0";
      while (seen.size() < cases) {
        JsonPath page = changes(next, 5);
        seen.addAll(page.getList("items.sequence"));
        next = page.getString("next");
        if (page.getList("items").isEmpty() && opened.stream().allMatch(o -> o.isDone())) {
          page = changes(next, 50);
          seen.addAll(page.getList("items.sequence"));
          break;
        }
      }
    }
    assertEquals(IntStream.rangeClosed(1, cases).boxed().toList(), seen);
  }

  @Test
  void anotherMunicipalitysChangesHaveTheirOwnNumbers() {
    Office other = new Office();
    other.withFoodShop(Map.of()).open();
    office.open();
    agency
        .get("public-cases/changes")
        .then()
        .body("items.sequence", contains(1))
        .body("items.municipality", contains(office.municipality()));
  }

  private JsonPath changes(String after, int limit) {
    return agency
        .withAll()
        .queryParam("after", after)
        .queryParam("limit", limit)
        .get(office.path("public-cases/changes"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
