package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a receiver is told, how it is signed, and when it is tried again. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class WebhookResourceTest {
  @Inject DataSource database;

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

  private JsonPath deliveries(String webhookId) {
    return agency
        .get("webhooks/" + webhookId + "/deliveries")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The newest delivery, which is there. */
  private JsonPath delivery(String webhookId) {
    return deliveries(webhookId).setRootPath("items[0]");
  }

  private void awaitState(String webhookId, String state) {
    await().until(() -> deliveries(webhookId).getList("items.state").contains(state));
  }

  /** Waits until the only delivery was tried so often. */
  private void awaitTries(String webhookId, int tries) {
    await()
        .until(() ->
            deliveries(webhookId).<List<Object>>getList("items.tries").stream()
                .anyMatch(made -> made.size() == tries));
  }

  /** Sets the clock of a waiting try forward: it is due now. */
  private void itIsTime(String deliveryId, int turn) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement due =
            connection.prepareStatement(
                "update scheduled_tasks set execution_time = now() - interval '1 second'"
                    + " where task_name = 'deliver-webhook' and task_instance = ?")) {
      due.setString(1, deliveryId + "-" + turn);
      assertEquals(1, due.executeUpdate(), "the try waits");
    }
  }

  private static boolean isSigned(WebhookReceiver.Message message, String signature, String secret)
      throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String signed = message.id() + "." + message.timestamp() + "." + message.body();
    return signature.equals(
        "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8))));
  }

  @Test
  void aChangeIsToldSignedAndWithoutPersonalData() throws Exception {
    JsonPath webhook = agency.subscribe(receiver, "case.opened", "case.status-changed");
    String secret = webhook.getString("secret");
    String caseId = office.open();
    await().until(() -> receiver.messages().size() == 1);
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    await().until(() -> receiver.messages().size() == 2);

    WebhookReceiver.Message opened = receiver.messages().getFirst();
    assertTrue(isSigned(opened, opened.signature(), secret));
    assertFalse(isSigned(opened, opened.signature(), "whsec_" + "A".repeat(43) + "="));
    long age = Instant.now().getEpochSecond() - Long.parseLong(opened.timestamp());
    assertTrue(age >= 0 && age < 60, () -> "" + age);
    JsonPath body = JsonPath.from(opened.body());
    assertEquals("case.opened", body.getString("type"));
    assertEquals("1/2569", body.getString("data.caseNumber"));
    assertEquals("RECEIVED", body.getString("data.status.code"));
    assertEquals(1, body.getInt("data.sequence"));
    JsonPath changed = JsonPath.from(receiver.messages().getLast().body());
    assertEquals("case.status-changed", changed.getString("type"));
    assertEquals("RECEIVED", changed.getString("data.before.code"));
    assertEquals("IN_PROGRESS", changed.getString("data.status.code"));
    for (WebhookReceiver.Message message : receiver.messages()) {
      for (String hidden : List.of("citizen@example.org", "นางสาว", caseId, Office.OFFICER)) {
        assertFalse(message.body().contains(hidden), hidden);
      }
    }
    String id = webhook.getString("webhook.webhookId");
    agency
        .get("webhooks/" + id)
        .then()
        .statusCode(200)
        .body(not(containsString("whsec_")))
        .body("client", is("portal"));
  }

  @Test
  void onlyWhatWasSubscribedIsTold() {
    String webhook =
        agency.subscribe(receiver, "case.status-changed").getString("webhook.webhookId");
    String caseId = office.open();
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    awaitState(webhook, "DELIVERED");
    assertEquals(1, receiver.messages().size());
    agency
        .get("webhooks/" + webhook + "/deliveries")
        .then()
        .body("items", hasSize(1))
        .body("items[0].eventType", is("case.status-changed"))
        .body("items[0].tries", hasSize(1))
        .body("items[0].tries[0].statusCode", is(204));
  }

  @Test
  void aReceiverThatFailsIsTriedAgainAfterAMinuteFiveAnHourADayAndTwoDaysThenGivenUp()
      throws SQLException {
    receiver.answers(503);
    String webhook = agency.subscribe(receiver, "case.opened").getString("webhook.webhookId");
    office.open();
    List<Duration> delays =
        List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofDays(1),
            Duration.ofDays(2));
    for (int tries = 1; tries <= delays.size(); tries++) {
      awaitTries(webhook, tries);
      JsonPath seen = delivery(webhook);
      assertEquals("PENDING", seen.getString("state"));
      Instant tried = Instant.parse(seen.getString("tries[" + (tries - 1) + "].at"));
      Duration waits = Duration.between(tried, Instant.parse(seen.getString("nextTryAt")));
      Duration off = waits.minus(delays.get(tries - 1)).abs();
      assertTrue(off.compareTo(Duration.ofSeconds(2)) < 0, waits::toString);
      itIsTime(seen.getString("deliveryId"), tries + 1);
    }
    awaitState(webhook, "DEAD");
    assertEquals(6, receiver.messages().size());
    assertEquals(1, receiver.messages().stream().map(m -> m.id()).distinct().count());
    agency
        .withAll()
        .queryParam("state", "DEAD")
        .get(office.path("webhooks/" + webhook + "/deliveries"))
        .then()
        .body("items", hasSize(1))
        .body("items[0].nextTryAt", nullValue())
        .body("items[0].tries[5].statusCode", is(503));

    receiver.answers(200);
    String dead = delivery(webhook).getString("deliveryId");
    agency
        .post("webhooks/" + webhook + "/deliveries/" + dead + "/redeliver", Map.of())
        .then()
        .statusCode(202);
    awaitState(webhook, "DELIVERED");
    assertEquals(7, receiver.messages().size());
    assertEquals(1, receiver.messages().stream().map(m -> m.id()).distinct().count());
  }

  @Test
  void aReceiverThatFailsFirstGetsTheMessageAtTheNextTry() throws SQLException {
    receiver.answers(500);
    String webhook = agency.subscribe(receiver, "case.opened").getString("webhook.webhookId");
    office.open();
    awaitTries(webhook, 1);
    receiver.answers(200);
    itIsTime(delivery(webhook).getString("deliveryId"), 2);
    awaitState(webhook, "DELIVERED");
    assertEquals(List.of(500, 200), delivery(webhook).getList("tries.statusCode"));
  }

  @Test
  void aReceiverThatIsAwayIsTriedAgainAndTheLogSaysWhy() {
    String webhook = agency.subscribe(receiver, "case.opened").getString("webhook.webhookId");
    receiver.close();
    office.open();
    awaitTries(webhook, 1);
    assertEquals("the connection failed", delivery(webhook).getString("tries[0].error"));
    assertEquals("PENDING", delivery(webhook).getString("state"));
  }

  @Test
  void redirectsAreNotFollowed() {
    try (WebhookReceiver elsewhere = new WebhookReceiver()) {
      receiver.redirectsTo(elsewhere.url());
      String webhook = agency.subscribe(receiver, "case.opened").getString("webhook.webhookId");
      office.open();
      awaitTries(webhook, 1);
      assertEquals(302, delivery(webhook).getInt("tries[0].statusCode"));
      assertEquals("PENDING", delivery(webhook).getString("state"));
      assertEquals(List.of(), elsewhere.messages());
    }
  }

  @Test
  void aReceiverThatIsGoneIsToldNothingMore() {
    receiver.answers(410);
    String webhook = agency.subscribe(receiver, "case.opened").getString("webhook.webhookId");
    office.open();
    awaitState(webhook, "DEAD");
    agency.get("webhooks/" + webhook).then().body("active", is(false));
    office.open();
    assertEquals(1, receiver.messages().size());
  }

  @Test
  void aPingTriesTheConnectionWithoutACase() throws Exception {
    JsonPath made = agency.subscribe(receiver, "case.opened");
    String webhook = made.getString("webhook.webhookId");
    agency
        .post("webhooks/" + webhook + "/ping", Map.of())
        .then()
        .statusCode(202)
        .header("Location", containsString("/deliveries/"))
        .body("eventType", is("webhook.ping"));
    await().until(() -> receiver.messages().size() == 1);
    WebhookReceiver.Message ping = receiver.messages().getFirst();
    assertTrue(isSigned(ping, ping.signature(), made.getString("secret")));
    assertEquals("webhook.ping", JsonPath.from(ping.body()).getString("type"));
  }

  @Test
  void whileTheSecretIsChangedBothSign() throws Exception {
    JsonPath made = agency.subscribe(receiver, "case.opened");
    String webhook = made.getString("webhook.webhookId");
    Response rotated = agency.post("webhooks/" + webhook + "/rotate-secret", Map.of());
    rotated.then().statusCode(200).body("secret", startsWith("whsec_"));
    String fresh = rotated.jsonPath().getString("secret");
    office.open();
    await().until(() -> receiver.messages().size() == 1);
    WebhookReceiver.Message message = receiver.messages().getFirst();
    String[] signatures = message.signature().split(" ");
    assertEquals(2, signatures.length, Arrays.toString(signatures));
    assertTrue(isSigned(message, signatures[0], fresh));
    assertTrue(isSigned(message, signatures[1], made.getString("secret")));

    try (Connection connection = database.getConnection();
        PreparedStatement dayLater =
            connection.prepareStatement(
                "update webhook set former_secret_until = now() - interval '1 second' where id = ?")) {
      dayLater.setObject(1, UUID.fromString(webhook));
      assertEquals(1, dayLater.executeUpdate());
    }
    office.open();
    await().until(() -> receiver.messages().size() == 2);
    message = receiver.messages().getLast();
    assertTrue(isSigned(message, message.signature(), fresh));
  }

  /** What was public when it was subscribed may not be so when it is called. */
  @Test
  void theAddressIsCheckedAtEachCallAgain() throws SQLException {
    String webhook = agency.subscribe(receiver, "case.opened").getString("webhook.webhookId");
    try (Connection connection = database.getConnection();
        PreparedStatement rebound =
            connection.prepareStatement("update webhook set url = ? where id = ?")) {
      rebound.setString(1, receiver.url().replace("localhost", "127.0.0.1"));
      rebound.setObject(2, UUID.fromString(webhook));
      assertEquals(1, rebound.executeUpdate());
    }
    office.open();
    awaitTries(webhook, 1);
    assertTrue(delivery(webhook).getString("tries[0].error").contains("https"));
    assertEquals(List.of(), receiver.messages());
  }
}
