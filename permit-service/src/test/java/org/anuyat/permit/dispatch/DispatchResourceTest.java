package org.anuyat.permit.dispatch;

import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.asService;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.anuyat.permit.Letters;
import org.anuyat.permit.Peers;
import org.anuyat.permit.Permits;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a permit is sent, and what an officer does about it. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class DispatchResourceTest {
  private static final Duration LONG = Duration.ofSeconds(40);

  @AfterEach
  void mailGoesThrough() {
    Peers.mailState("*", "SENT");
  }

  @Test
  @Tag("rule-8.1")
  @Tag("rule-8.4")
  void personalPermitIsLockedAndItsPasswordGoesAnotherWay() throws Exception {
    Issued permit = secret(List.of("MAIL_ATTACHMENT"));
    JsonPath mail = Letters.await1(permit.id() + "-delivery");
    byte[] file =
        asService()
            .get(mail.getString("attachments[0].path"))
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(file));
    String dispatch = awaitSent(permit);
    String password =
        post(permit, dispatch, "password-readings", Map.of("phone", "081 000 0000"))
            .statusCode(200)
            .header("Cache-Control", is("no-store"))
            .extract()
            .path("password");
    try (var pdf = Loader.loadPDF(file, password)) {
      assertTrue(new PDFTextStripper().getText(pdf).contains(permit.number()));
    }
    Peers.doneCalls("PUT", "/outgoing-mails/" + "permit-" + permit.id() + "-delivery")
        .forEach(call -> assertFalse(call.body().contains(password), "never in the permit's mail"));
    as("registrar")
        .get(permit.path() + "/dispatches")
        .then()
        .body("items[0].way", is("PASSWORD_PROTECTED"))
        .body("items[0].tellings[0].way", is("PHONE"))
        .body("items[0].tellings[0].toldTo", is("081 000 0000"))
        .body("items[0].tellings[0].actor", is("registrar-person"));
  }

  @Test
  @Tag("rule-8.4")
  void passwordNeverTakesTheWayOfThePermit() {
    Issued permit = secret(List.of("PASSWORD_PROTECTED"));
    String dispatch = awaitSent(permit);
    for (String same : List.of("citizen@example.org", "Citizen+permit@EXAMPLE.org")) {
      post(permit, dispatch, "password-letters", Map.of("toAddress", same))
          .statusCode(409)
          .body("type", is("urn:anuyat:problem:same-way-as-permit"));
    }
    post(
            permit,
            dispatch,
            "password-letters",
            Map.of(
                "toAddress", "second@example.org",
                "replyToMessage", "0190a1b2-0000-7000-8000-00000000000a"))
        .statusCode(409)
        .body("detail", containsString("thread"));
    as("registrar")
        .get(permit.path() + "/dispatches")
        .then()
        .body("items[0].secretToldAt", nullValue());
    post(permit, dispatch, "password-letters", Map.of("toAddress", "second@example.org"))
        .statusCode(202);
    await().atMost(LONG).until(() -> !passwordLetters(permit, dispatch).isEmpty());
    JsonPath letter = passwordLetters(permit, dispatch).getFirst();
    assertEquals("second@example.org", letter.getString("to"));
    assertEquals(null, letter.getString("replyToMessage"));
    assertEquals(null, letter.getString("caseId"));
    assertFalse(letter.getString("bodyTh").contains(permit.number()));
  }

  @Test
  @Tag("rule-8.4")
  void passwordGoesBySmsOrIsGivenAtTheCounterAfterProofOfIdentity() {
    Issued permit = secret(List.of("PASSWORD_PROTECTED"));
    String dispatch = awaitSent(permit);
    post(permit, dispatch, "password-messages", Map.of("phone", "0810000001")).statusCode(202);
    await()
        .atMost(LONG)
        .until(() ->
            Peers.doneCalls("POST", "/sms/messages").stream()
                .anyMatch(call -> call.body().contains("0810000001")));
    String sms =
        Peers.doneCalls("POST", "/sms/messages").stream()
            .filter(call -> call.body().contains("0810000001"))
            .findFirst()
            .orElseThrow()
            .body();
    post(permit, dispatch, "password-handovers", Map.of("toldTo", "ก", "identitySeen", false))
        .statusCode(400);
    String password =
        post(permit, dispatch, "password-handovers", Map.of("toldTo", "ก", "identitySeen", true))
            .statusCode(200)
            .extract()
            .path("password");
    assertTrue(sms.contains(password), sms);
  }

  @Test
  @Tag("rule-8.4")
  void confidentialPermitIsNeverSentAsAPlainAttachment() {
    Issued permit = secret(List.of());
    awaitSent(permit);
    again(permit, Map.of("way", "MAIL_ATTACHMENT"))
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:protection-needed"));
  }

  @Test
  @Tag("rule-8.4")
  void zipWithAes256IsSentWhenAsked() throws Exception {
    Issued permit = issue();
    awaitSent(permit);
    String dispatch =
        again(permit, Map.of("way", "PASSWORD_PROTECTED", "container", "ZIP"))
            .statusCode(201)
            .body("attempt", is(2))
            .extract()
            .path("dispatchId");
    JsonPath mail = Letters.await1(dispatch + "-dispatch");
    byte[] zip = asService().get(mail.getString("attachments[0].path")).asByteArray();
    String password =
        post(permit, dispatch, "password-readings", Map.of("phone", "0810000000"))
            .extract()
            .path("password");
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), password.toCharArray())) {
      in.getNextEntry();
      byte[] original = as("registrar").get(permit.path() + "/document.pdf").asByteArray();
      org.junit.jupiter.api.Assertions.assertArrayEquals(original, in.readAllBytes());
    }
  }

  @Test
  @Tag("rule-8.1")
  void mailThatComesBackIsATaskWithReasonAndRemedyUntilItIsSentElsewhere() {
    Issued permit = issue();
    awaitSent(permit);
    Peers.mailState("permit-" + permit.id() + "-delivery", "BOUNCED");
    await().atMost(LONG).until(() -> tasks(permit).contains("SEND_AGAIN"));
    as("registrar")
        .queryParam("limit", 200)
        .get("/v1/municipalities/" + BAN_MAI + "/delivery-tasks")
        .then()
        .body(
            "items.find { it.permitId == '" + permit.id() + "' }.remedyTh",
            is("โปรดตรวจสอบตัวสะกด"))
        .body(
            "items.find { it.permitId == '" + permit.id() + "' }.reasonTh",
            is("ไม่มีที่อยู่อีเมลนี้"));
    as("registrar").get(permit.path()).then().body("delivery.state", is("FAILED"));
    String dispatch =
        again(permit, Map.of("way", "MAIL_ATTACHMENT", "toAddress", "right@example.org"))
            .statusCode(201)
            .extract()
            .path("dispatchId");
    assertEquals("right@example.org", Letters.await1(dispatch + "-dispatch").getString("to"));
    await().atMost(LONG).until(() -> tasks(permit).isEmpty());
    await()
        .atMost(LONG)
        .until(() -> as("registrar").get(permit.path()).path("delivery.state").equals("DELIVERED"));
  }

  @Test
  @Tag("rule-8.1")
  void permitThatIsCollectedAtTheCounterIsDeliveredWhenHandedOver() {
    Map<String, Object> order = order("counter");
    order.put("announcedWays", List.of("COUNTER"));
    Issued permit = issue(order);
    Letters.await1(permit.id() + "-delivery");
    await().atMost(LONG).until(() -> tasks(permit).contains("HAND_OUT"));
    as("registrar").get(permit.path()).then().body("delivery.state", is("WAITING"));
    String dispatch =
        as("registrar").get(permit.path() + "/dispatches").path("items[0].dispatchId");
    post(permit, dispatch, "hand-over", Map.of()).statusCode(200).body("state", is("HANDED_OVER"));
    as("registrar").get(permit.path()).then().body("delivery.state", is("DELIVERED"));
    assertEquals(List.of(), tasks(permit));
    post(permit, dispatch, "hand-over", Map.of()).statusCode(409);
  }

  @Test
  void foreignMunicipalitySeesNoSending() {
    Issued permit = issue();
    String path = permit.path().replace(BAN_MAI, Permits.OTHER) + "/dispatches";
    asService().get(path).then().statusCode(403);
    io.restassured.RestAssured.given()
        .auth()
        .oauth2(org.anuyat.local.starter.LocalTokens.token("n", Permits.OTHER, "registrar"))
        .get(path)
        .then()
        .statusCode(404)
        .body("type", is("urn:anuyat:problem:not-found"));
  }

  @Test
  @Tag("rule-8.2")
  void tasksSayThatAPasswordIsStillToBeTold() {
    Issued permit = secret(List.of("PASSWORD_PROTECTED"));
    String dispatch = awaitSent(permit);
    assertEquals(List.of("TELL_SECRET"), tasks(permit));
    post(permit, dispatch, "password-readings", Map.of("phone", "0810000000"))
        .body("password", matchesPattern("[0-9a-z]{4}(-[0-9a-z]{4}){3}"));
    assertEquals(List.of(), tasks(permit));
    as("registrar").get(permit.path()).then().body("history.event", hasItem("DELIVERED"));
  }

  private static Issued secret(List<String> announced) {
    Map<String, Object> order = order("welfare");
    order.put("announcedWays", announced);
    order.put("confidentiality", "PERSONAL");
    return issue(order);
  }

  private static String awaitSent(Issued permit) {
    await()
        .atMost(LONG)
        .until(() -> as("registrar").get(permit.path()).path("delivery.state").equals("DELIVERED"));
    return as("registrar").get(permit.path() + "/dispatches").path("items[0].dispatchId");
  }

  private static List<String> tasks(Issued permit) {
    return as("registrar")
        .queryParam("limit", 200)
        .get("/v1/municipalities/" + BAN_MAI + "/delivery-tasks")
        .jsonPath()
        .getList("items.findAll { it.permitId == '" + permit.id() + "' }.kind");
  }

  private static List<JsonPath> passwordLetters(Issued permit, String dispatch) {
    return Letters.with("-password").stream()
        .filter(mail -> "second@example.org".equals(mail.getString("to")))
        .toList();
  }

  private static ValidatableResponse post(
      Issued permit, String dispatch, String what, Map<String, ?> body) {
    return as("registrar")
        .contentType("application/json")
        .body(body)
        .post(permit.path() + "/dispatches/" + dispatch + "/" + what)
        .then();
  }

  private static ValidatableResponse again(Issued permit, Map<String, ?> body) {
    return as("registrar")
        .contentType("application/json")
        .body(body)
        .post(permit.path() + "/dispatches")
        .then();
  }
}
