package org.anuyat.permit.permit;

import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.OTHER;
import static org.anuyat.permit.Permits.PUBLIC_URL;
import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.asService;
import static org.anuyat.permit.Permits.change;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.anuyat.permit.Permits.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.permit.Permits;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.platform.ThaiDates;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PermitResourceTest {
  @Test
  void sameCaseAgainAnswersTheSameAndTakesNoNumber() {
    var order = order("same-case");
    String caseId = UUID.randomUUID().toString();
    var first = put(BAN_MAI, caseId, order).statusCode(201).extract().asString();
    var again = put(BAN_MAI, caseId, order).statusCode(200).extract().asString();
    assertEquals(first, again);
    int year = ThaiDates.year(java.time.LocalDate.now(ThaiDates.BANGKOK));
    put(BAN_MAI, UUID.randomUUID().toString(), order).body("number", is("2/" + year));
    put(OTHER, UUID.randomUUID().toString(), order)
        .statusCode(201)
        .body("number", is("1/" + year))
        .body("status", is("VALID"))
        .body("verifyUrl", matchesPattern(PUBLIC_URL + "/verify/[0-9a-z]{26}"));
  }

  @Test
  void manyCallsAtOnceGiveEveryCaseOneNumberWithoutGaps() throws Exception {
    List<String> cases = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      cases.add(UUID.randomUUID().toString());
    }
    List<Future<String>> numbers = new ArrayList<>();
    try (var callers = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < 48; i++) {
        String caseId = cases.get(i % cases.size());
        numbers.add(
            callers.submit(() -> put(BAN_MAI, caseId, order("at-once")).extract().path("number")));
      }
    }
    var seen = new HashSet<Integer>();
    for (var number : numbers) {
      seen.add(Integer.valueOf(number.get().split("/")[0]));
    }
    assertEquals(
        java.util.stream.IntStream.rangeClosed(1, 16).boxed().toList(),
        seen.stream().sorted().toList());
  }

  @Test
  void orderWithoutItsFieldsIsAProblemThatNamesThem() {
    var order = order("food-shop");
    order.remove("holder");
    order.put("titleTh", " ");
    order.put("validityDays", 0);
    put(BAN_MAI, UUID.randomUUID().toString(), order)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:invalid-input"))
        .body("nextStep", notNullValue())
        .body("nextStepTh", containsString("โปรดแก้ไข"))
        .body(
            "violations.field",
            containsInAnyOrder(
                containsString("holder"),
                containsString("titleTh"),
                containsString("validityDays")));
  }

  @Test
  void bodyThatIsNoJsonIsAProblem() {
    put(BAN_MAI, UUID.randomUUID().toString(), "{\"caseNumber\": ")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("nextStepTh", notNullValue());
  }

  @Test
  void officerCannotIssuePastTheCase() {
    as("registrar")
        .contentType("application/json")
        .body(order("food-shop"))
        .put("/v1/municipalities/" + BAN_MAI + "/permits/by-case/" + UUID.randomUUID())
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("nextStep", notNullValue());
  }

  @Test
  void callerWithoutTokenIsAskedToLogIn() {
    RestAssured.get("/v1/municipalities/" + BAN_MAI + "/permits")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("nextStep", notNullValue());
  }

  @Test
  void foreignMunicipalitySeesNothing() {
    var permit = issue();
    var foreign = LocalTokens.token("neighbour", OTHER, "registrar");
    for (String path : List.of(permit.path(), permit.path() + "/document.pdf")) {
      RestAssured.given().auth().oauth2(foreign).get(path).then().statusCode(404);
      RestAssured.given()
          .auth()
          .oauth2(foreign)
          .get(path.replace(BAN_MAI, OTHER))
          .then()
          .statusCode(404);
    }
    RestAssured.given()
        .auth()
        .oauth2(foreign)
        .contentType("application/json")
        .body(Map.of("reason", "x", "reasonTh", "x"))
        .post(permit.path().replace(BAN_MAI, OTHER) + "/revoke")
        .then()
        .statusCode(404);
    RestAssured.given()
        .auth()
        .oauth2(foreign)
        .get("/v1/municipalities/" + OTHER + "/permits")
        .then()
        .body("items.permitId", everyItem(not(is(permit.id()))));
    as("registrar").get(permit.path()).then().statusCode(200).body("status", is("VALID"));
  }

  @Test
  void permitIsSuspendedReinstatedAndRevokedWithReasons() {
    var permit = issue();
    change(permit, "suspend").statusCode(200).body("status", is("SUSPENDED"));
    change(permit, "reinstate").statusCode(200).body("status", is("VALID"));
    change(permit, "revoke").statusCode(200).body("status", is("REVOKED"));
    as("registrar")
        .get(permit.path())
        .then()
        .body("allowedActions", is(List.of()))
        .body(
            "history.findAll { it.actor == 'registrar-person' }.event",
            contains("SUSPENDED", "REINSTATED", "REVOKED"))
        .body("history.find { it.event == 'REVOKED' }.reasonTh", is("ผลการตรวจสถานที่"));
  }

  @Test
  void revokingTwiceIsRefusedAndChangesNothing() {
    var permit = issue();
    change(permit, "revoke").statusCode(200);
    change(permit, "revoke")
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:transition-not-allowed"))
        .body("detail", containsString("REVOKED"))
        .body("nextStepTh", notNullValue());
    as("registrar")
        .get(permit.path())
        .then()
        .body("history.findAll { it.event == 'REVOKED' }.size()", is(1));
  }

  @Test
  void changeWithoutReasonIsRefused() {
    var permit = issue();
    as("registrar")
        .contentType("application/json")
        .body(Map.of("reason", "only English"))
        .post(permit.path() + "/suspend")
        .then()
        .statusCode(400)
        .body("violations.field", contains(containsString("reasonTh")))
        .body("nextStep", notNullValue());
    as("registrar").get(permit.path()).then().body("status", is("VALID"));
  }

  @Test
  void onlyARegistrarChangesTheStatus() {
    var permit = issue();
    as("case-officer")
        .contentType("application/json")
        .body(Map.of("reason", "x", "reasonTh", "x"))
        .post(permit.path() + "/revoke")
        .then()
        .statusCode(403);
  }

  @Test
  void registerIsReadPageByPage() {
    var older = issue(Permits.order("paged"));
    var newer = issue(Permits.order("paged"));
    asService()
        .queryParam("limit", 1)
        .queryParam("after", newer.id())
        .get("/v1/municipalities/" + BAN_MAI + "/permits")
        .then()
        .statusCode(200)
        .body("items.permitId", contains(older.id()))
        .body("next", is(older.id()));
  }
}
