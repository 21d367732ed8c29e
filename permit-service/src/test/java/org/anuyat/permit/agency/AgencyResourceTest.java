package org.anuyat.permit.agency;

import static io.restassured.RestAssured.given;
import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.OTHER;
import static org.anuyat.permit.Permits.change;
import static org.anuyat.permit.Permits.issue;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.3")
class AgencyResourceTest {
  private static final String BASE = "/v1/municipalities/" + BAN_MAI;

  @Test
  void fiveHundredAreCheckedAtOnceInTheirOrder() {
    Issued first = issue();
    Issued second = issue();
    change(second, "suspend").statusCode(200);
    List<String> tokens = new java.util.ArrayList<>(Collections.nCopies(500, first.token()));
    tokens.set(7, "0".repeat(26));
    tokens.set(499, second.token());
    agency("permits.read")
        .body(Map.of("tokens", tokens))
        .post(BASE + "/permit-checks")
        .then()
        .statusCode(200)
        .body("items", hasSize(500))
        .body("items[0].permit.status", is("VALID"))
        .body("items[7].permit", nullValue())
        .body("items[499].permit.status", is("SUSPENDED"))
        .body("items.token", equalTo(tokens));
    tokens.add(first.token());
    agency("permits.read")
        .body(Map.of("tokens", tokens))
        .post(BASE + "/permit-checks")
        .then()
        .statusCode(400);
  }

  @Test
  void scopeAndMunicipalityAreNeeded() {
    agency("cases.read")
        .get(BASE + "/permit-changes")
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:missing-scope"));
    agency("permits.read")
        .get("/v1/municipalities/" + OTHER + "/permit-changes")
        .then()
        .statusCode(404);
  }

  @Test
  void feedGivesEveryChangeOnceInItsOrder() {
    long from = end();
    Issued permit = issue();
    change(permit, "suspend").statusCode(200);
    change(permit, "reinstate").statusCode(200);
    change(permit, "revoke").statusCode(200);
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() ->
            assertEquals(
                List.of("VALID", "SUSPENDED", "VALID", "REVOKED"),
                feed(from)
                    .getList("items.findAll { it.permitId == '" + permit.id() + "' }.status")));
    List<Long> positions = feed(from).getList("items.position", Long.class);
    assertEquals(positions.stream().sorted().distinct().toList(), positions);
  }

  @Test
  void receiverIsToldOfEachChangeInOrderAndAgainWhenItWasAway() throws Exception {
    try (Receiver receiver = new Receiver()) {
      UUID id = UUID.randomUUID();
      String secret =
          put(id, receiver.url())
              .statusCode(201)
              .body("secret", startsWith("whsec_"))
              .extract()
              .path("secret");
      put(id, receiver.url()).statusCode(200).body("secret", nullValue());
      receiver.answer(503);
      Issued permit = issue();
      change(permit, "suspend").statusCode(200);
      await().atMost(Duration.ofSeconds(10)).until(() -> !receiver.messages().isEmpty());
      receiver.answer(204);
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() ->
              receiver.taken().stream()
                  .map(message -> JsonPath.from(message.body()))
                  .filter(json -> json.getString("data.permitId").equals(permit.id()))
                  .map(json -> json.getString("data.status"))
                  .toList()
                  .equals(List.of("VALID", "SUSPENDED")));
      assertTrue(
          receiver.messages().stream().allMatch(message -> message.isSignedWith(secret)),
          "as the Standard Webhooks specification says");
      agency("webhooks.manage")
          .get(BASE + "/permit-webhooks/" + id)
          .then()
          .body("lastStatus", is(204))
          .body("toldTo", notNullValue());
      agency("webhooks.manage").delete(BASE + "/permit-webhooks/" + id).then().statusCode(204);
    }
  }

  @Test
  void addressInsideTheNetworkIsRefused() {
    for (String url :
        List.of("http://127.0.0.1/", "https://169.254.169.254/", "https://10.0.0.1/x")) {
      put(UUID.randomUUID(), url)
          .statusCode(422)
          .body("type", is("urn:anuyat:problem:receiver-not-allowed"));
    }
  }

  @Test
  void webhookOfAnotherClientIsNotThere() throws Exception {
    try (Receiver receiver = new Receiver()) {
      UUID id = UUID.randomUUID();
      put(id, receiver.url()).statusCode(201);
      given()
          .auth()
          .oauth2(LocalTokens.agencyToken("another-portal", BAN_MAI, "webhooks.manage"))
          .get(BASE + "/permit-webhooks/" + id)
          .then()
          .statusCode(404);
      agency("webhooks.manage")
          .get(BASE + "/permit-webhooks")
          .then()
          .body("items.findAll { it.webhookId == '" + id + "' }.client", contains("portal"));
      agency("webhooks.manage").delete(BASE + "/permit-webhooks/" + id).then().statusCode(204);
    }
  }

  private static io.restassured.response.ValidatableResponse put(UUID id, String url) {
    return agency("webhooks.manage")
        .body(Map.of("url", url))
        .put(BASE + "/permit-webhooks/" + id)
        .then();
  }

  private static long end() {
    long after = 0;
    for (JsonPath page = feed(after); !page.getList("items").isEmpty(); page = feed(after)) {
      after = page.getLong("next");
    }
    return after;
  }

  private static JsonPath feed(long after) {
    return agency("permits.read")
        .get(BASE + "/permit-changes?limit=1000&after=" + after)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static RequestSpecification agency(String... scopes) {
    return given()
        .contentType("application/json")
        .auth()
        .oauth2(LocalTokens.agencyToken("portal", BAN_MAI, scopes));
  }
}
