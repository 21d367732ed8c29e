package org.anuyat.cases;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may subscribe, to which address, and how a subscription is changed. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class WebhookSubscriptionResourceTest {
  private final Office office = new Office();
  private final Agency agency = new Agency(office, "portal");
  private final WebhookReceiver receiver = new WebhookReceiver();

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void aChangeNeedsTheVersionItWasReadIn() {
    Response made = agency.post("webhooks", receiver.subscription("case.opened"));
    String id = made.jsonPath().getString("webhook.webhookId");
    String version = made.header("ETag");
    agency
        .withAll()
        .header("If-None-Match", version)
        .get(office.path("webhooks/" + id))
        .then()
        .statusCode(304);
    agency
        .withAll()
        .body(receiver.subscription("case.status-changed"))
        .put(office.path("webhooks/" + id))
        .then()
        .statusCode(428)
        .body("type", is("urn:anuyat:problem:version-missing"));
    agency
        .withAll()
        .header("If-Match", version)
        .body(receiver.subscription("case.status-changed"))
        .put(office.path("webhooks/" + id))
        .then()
        .statusCode(200)
        .header("ETag", not(version))
        .body("events", is(List.of("case.status-changed")));
    agency
        .withAll()
        .header("If-Match", version)
        .body(receiver.subscription("case.opened"))
        .put(office.path("webhooks/" + id))
        .then()
        .statusCode(412)
        .body("type", is("urn:anuyat:problem:changed-meanwhile"));
  }

  @Test
  void anotherClientsSubscriptionIsNotThere() {
    String id = agency.subscribe(receiver, "case.opened").getString("webhook.webhookId");
    Agency other = new Agency(office, "other-portal");
    other.get("webhooks/" + id).then().statusCode(404);
    other.get("webhooks/" + id + "/deliveries").then().statusCode(404);
    other.post("webhooks/" + id + "/ping", Map.of()).then().statusCode(404);
    other.withAll().delete(office.path("webhooks/" + id)).then().statusCode(404);
    other.get("webhooks").then().body("items", hasSize(0));
    office
        .as("admin-1", "municipality-admin")
        .get(office.path("webhooks"))
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
    agency.withAll().delete(office.path("webhooks/" + id)).then().statusCode(204);
    agency.get("webhooks/" + id).then().statusCode(404);
  }

  @Test
  void subscribingNeedsItsScope() {
    agency
        .with("cases.read")
        .header("Idempotency-Key", "1")
        .body(receiver.subscription("case.opened"))
        .post(office.path("webhooks"))
        .then()
        .statusCode(403)
        .body("scope", is("webhooks.manage"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://receiver.example.org/",
        "ftp://receiver.example.org/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0.0.0.0/",
        "https://10.0.0.1/",
        "https://192.168.0.1/",
        "https://172.20.0.1/",
        "https://100.64.0.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://224.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[fd00::1]/",
        "https://[fe80::1]/",
        "https://8.8.8.8:22/",
        "https://8.8.8.8:6443/",
        "https://user:pass@8.8.8.8/",
        "https://no-such-name.invalid/",
        "http://127.0.0.1/",
        "http://localhost.example@127.0.0.1/",
        "not an address"
      })
  void addressesThatMayNotBeCalledAreRefused(String url) {
    agency
        .post("webhooks", Map.of("url", url, "events", List.of("case.opened")))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:receiver-not-allowed"));
  }
}
