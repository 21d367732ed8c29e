package org.anuyat.cases;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class IdempotencyResourceTest {
  @Inject DataSource database;

  private final Office office = new Office();
  private final Agency agency = new Agency(office, "portal");
  private final String key = UUID.randomUUID().toString();
  private final Map<String, Object> webhook =
      Map.of("url", "http://localhost:9/", "events", List.of("case.opened"));

  private int webhooks() {
    return agency.get("webhooks").then().extract().jsonPath().getList("items").size();
  }

  @Test
  void theSameRequestAgainGetsTheSameAnswerAndDoesNothing() {
    Response first = agency.post("webhooks", webhook, key);
    first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    Response again = agency.post("webhooks", webhook, key);
    again
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .header("Location", first.header("Location"))
        .header("ETag", first.header("ETag"));
    assertEquals(first.asString(), again.asString());
    assertEquals(1, webhooks());
  }

  @Test
  void theDraftsQuotedKeyIsTheSameKey() {
    agency.post("webhooks", webhook, key).then().statusCode(201);
    agency
        .post("webhooks", webhook, "\"" + key + "\"")
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true");
  }

  @Test
  void theSameKeyWithAnotherRequestIsRefused() {
    agency.post("webhooks", webhook, key).then().statusCode(201);
    agency
        .post(
            "webhooks",
            Map.of("url", "http://localhost:9/other", "events", List.of("case.opened")),
            key)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:idempotency-key-reused"));
    assertEquals(1, webhooks());
  }

  @Test
  void withoutAKeyNothingIsDone() {
    agency
        .withAll()
        .body(webhook)
        .post(office.path("webhooks"))
        .then()
        .statusCode(400)
        .body("type", is("urn:anuyat:problem:idempotency-key-missing"))
        .body("nextStepTh", notNullValue());
    agency.post("webhooks", webhook, "two words").then().statusCode(400);
    assertEquals(0, webhooks());
  }

  @Test
  void aKeyBelongsToItsClientAlone() {
    agency.post("webhooks", webhook, key).then().statusCode(201);
    new Agency(office, "another-portal")
        .post("webhooks", webhook, key)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", nullValue());
  }

  @Test
  void aFailureKeepsNothing() {
    Map<String, Object> forbidden =
        Map.of("url", "http://10.0.0.1/", "events", List.of("case.opened"));
    agency.post("webhooks", forbidden, key).then().statusCode(422);
    agency.post("webhooks", webhook, key).then().statusCode(201);
  }

  @Test
  void whileTheFirstIsBeingDoneTheSecondIsToldToWait() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement lock =
          connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
        lock.setString(1, "idempotency:" + office.municipality() + "/portal/" + key);
        lock.execute();
      }
      agency
          .post("webhooks", webhook, key)
          .then()
          .statusCode(409)
          .header("Retry-After", "1")
          .body("type", is("urn:anuyat:problem:still-being-done"))
          .body("nextStep", containsString("Retry-After"));
      connection.rollback();
    }
    agency.post("webhooks", webhook, key).then().statusCode(201);
  }

  @Test
  void manyAtOnceDoItOnce() throws Exception {
    Callable<Integer> post = () -> agency.post("webhooks", webhook, key).statusCode();
    try (var people = Executors.newFixedThreadPool(8)) {
      for (var answer : people.invokeAll(Collections.nCopies(16, post))) {
        assertTrue(List.of(201, 409).contains(answer.get()), () -> "" + answer);
      }
    }
    assertEquals(1, webhooks());
  }
}
