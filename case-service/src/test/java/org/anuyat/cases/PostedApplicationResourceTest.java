package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A portal hands an application in; the mailroom is played. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PostedApplicationResourceTest {
  private static final byte[] MAP = Agency.utf8("%PDF-1.7 แผนที่");

  private final Office office = new Office();
  private final Agency agency = new Agency(office, "portal");

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
    Map<String, Object> electronic = office.terms();
    electronic.put("level", "STANDARD");
    office.putProcedure("e-food-shop", electronic).then().statusCode(201);
  }

  @AfterEach
  void intakeIsBack() {
    Peers.bringBack("intake");
  }

  /** What intake was told, once it was. */
  private JsonPath toldIntake(String applicationId) {
    String path = "posted-applications/" + applicationId;
    await().until(() -> Peers.calls(path).size() == 1);
    return JsonPath.from(Peers.calls(path).getFirst().body());
  }

  /** intake hands the message in, with the files it took over, as it does with a mail. */
  private String handedIn(String applicationId, List<Map<String, Object>> attachments) {
    Map<String, Object> mail = office.mail(UUID.fromString(applicationId));
    mail.put("registerNumber", "7/2569");
    mail.put("procedureCode", "e-food-shop");
    mail.put("attachments", attachments);
    return office.open(mail);
  }

  @Test
  @Tag("rule-T1.2")
  @Tag("rule-T1.7")
  @Tag("rule-T1.8")
  @Tag("rule-G1")
  void aPostedApplicationIsRegisteredAndBecomesACaseLikeAMailedOne() {
    Map<String, Object> file = agency.uploaded("แผนที่.pdf", MAP);
    Instant before = Instant.now();
    String id = agency.handIn(agency.application("A-1", List.of(file)));
    JsonPath told = toldIntake(id);
    assertEquals("citizen@example.org", told.getString("fromAddress"));
    assertEquals("e-food-shop", told.getString("procedureCode"));
    assertEquals("portal", told.getString("portal"));
    assertTrue(told.getString("text").contains("ชื่อร้าน: ครัวตัวอย่าง"));
    assertTrue(told.getString("text").contains("CONFIRM_BUTTON"));
    assertTrue(!Instant.parse(told.getString("postedAt")).isBefore(before));
    assertEquals("แผนที่.pdf", told.getString("files[0].name"));
    byte[] served =
        office
            .asService()
            .get(told.getString("files[0].path"))
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertArrayEquals(MAP, served);
    await()
        .until(() ->
            "REGISTERED".equals(agency.get("applications/" + id).jsonPath().getString("state")));
    agency
        .get("applications/" + id)
        .then()
        .body("registerNumber", is("7/2569"))
        .body("deemedReceivedAt", is(Peers.DEADLINE))
        .body("caseNumber", nullValue());

    UUID attachment = UUID.randomUUID();
    Peers.intakeHasAttachment(office.municipality(), UUID.fromString(id), attachment, MAP);
    String caseId =
        handedIn(
            id,
            List.of(
                Map.of(
                    "id",
                    attachment.toString(),
                    "name",
                    "แผนที่.pdf",
                    "contentType",
                    "application/pdf",
                    "size",
                    MAP.length,
                    "sha256",
                    file.get("sha256"))));
    JsonPath seen = office.see(caseId);
    assertEquals("e-food-shop", seen.getString("procedure.code"));
    assertEquals("RECEIVED", seen.getString("status"));
    assertEquals(List.of("OPENED"), office.events(caseId));
    assertEquals(List.of("FORM", "ATTACHMENT"), seen.getList("documents.kind"));
    await()
        .until(() ->
            List.of("STORED", "STORED").equals(office.see(caseId).getList("documents.state")));
    JsonPath form =
        office
            .as(Office.OFFICER, "case-officer")
            .get(
                office.path(
                    "case-files/"
                        + caseId
                        + "/documents/"
                        + seen.getString("documents[0].documentId")
                        + "/content"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals("CONFIRM_BUTTON", form.getString("confirmation.method"));
    assertEquals("ครัวตัวอย่าง", form.getMap("data").get("ชื่อร้าน"));
    office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("queue"))
        .then()
        .body("items.caseId", is(List.of(caseId)));

    agency
        .get("applications/" + id)
        .then()
        .body("state", is("OPENED"))
        .body("caseNumber", is("1/2569"))
        .body("status.code", is("RECEIVED"))
        .body("statusPage", matchesPattern("http.*/status/[0-9a-z]{26}"));
    agency
        .get("public-cases/by-key/A-1")
        .then()
        .statusCode(200)
        .body("caseNumber", is("1/2569"))
        .body("applicationKey", is("A-1"));
    agency.get("public-cases/changes").then().body("items[0].applicationKey", is("A-1"));
    new Agency(office, "other-portal")
        .get("public-cases/2569/1")
        .then()
        .statusCode(200)
        .body("applicationKey", nullValue());
  }

  @Test
  @Tag("rule-4.8")
  void lettersAboutItAnswerItsMessageInTheMailroom() {
    String id = agency.handIn(agency.application("A-1", List.of()));
    String caseId = handedIn(id, List.of());
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    office
        .review(
            caseId,
            "request-items",
            Map.of("items", List.of(Map.of("code", "house-registration")), "workingDays", 5))
        .then()
        .statusCode(200);
    String letter = "outgoing-mails/case-" + caseId + "-missing-items-1";
    await().until(() -> Peers.calls(letter).size() == 1);
    assertEquals(
        id, JsonPath.from(Peers.calls(letter).getFirst().body()).getString("replyToMessage"));
    office.putReply(caseId, office.mail(UUID.randomUUID())).then().statusCode(200);
    assertEquals("UNDER_REVIEW", office.status(caseId));
  }

  @Test
  @Tag("rule-T1.2")
  void aProcedureOfTheInitialLevelIsAppliedForByMail() {
    Map<String, Object> application = agency.application("A-1", List.of());
    application.put("procedureCode", "food-shop");
    agency
        .post("applications", application)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:by-mail-only"))
        .body("nextStepTh", containsString("อีเมล"));
    application.put("procedureCode", "no-such");
    agency
        .post("applications", application)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:unknown-procedure"));
  }

  @Test
  @Tag("rule-T1.7")
  void withoutTheConfirmationThereIsNoSignature() {
    Map<String, Object> application = agency.application("A-1", List.of());
    application.put(
        "confirmation",
        Map.of("confirmed", false, "at", Instant.now().toString(), "method", "CONFIRM_BUTTON"));
    agency.post("applications", application).then().statusCode(400);
    application.remove("confirmation");
    agency.post("applications", application).then().statusCode(400);
    Map<String, Object> future = agency.application("A-2", List.of());
    future.put(
        "confirmation",
        Map.of(
            "confirmed", true, "at", Instant.now().plusSeconds(3600).toString(), "method", "OTP"));
    agency.post("applications", future).then().statusCode(400);
  }

  @Test
  @Tag("rule-3.8")
  @Tag("rule-A3.5")
  void intakeAwayDelaysTheRegistrationAndLosesNothing() {
    Peers.takeDown("intake");
    String id = agency.handIn(agency.application("A-1", List.of()));
    String path = "posted-applications/" + id;
    await().until(() -> Peers.allCalls(path).size() >= 2);
    agency
        .get("applications/" + id)
        .then()
        .statusCode(200)
        .body("state", is("ACCEPTED"))
        .body("registerNumber", nullValue());
    String posted = agency.get("applications/" + id).jsonPath().getString("postedAt");
    Peers.bringBack("intake");
    assertEquals(posted, toldIntake(id).getString("postedAt"));
    await()
        .until(() ->
            "REGISTERED".equals(agency.get("applications/" + id).jsonPath().getString("state")));
  }

  @Test
  void theSameKeyIsUsedOnceAndRepeatingARequestHandsInOnce() {
    Map<String, Object> application = agency.application("A-1", List.of());
    String key = UUID.randomUUID().toString();
    String first =
        agency
            .post("applications", application, key)
            .then()
            .statusCode(202)
            .extract()
            .path("applicationId");
    agency
        .post("applications", application, key)
        .then()
        .statusCode(202)
        .header("Idempotency-Replayed", "true")
        .header("Location", containsString("/applications/" + first))
        .body("applicationId", is(first));
    agency
        .post("applications", application)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:key-taken"))
        .body("detail", containsString(first));
    toldIntake(first);
    assertEquals(1, Peers.calls(office.municipality() + "/posted-applications/").size());
  }

  @Test
  void handingInNeedsItsScope() {
    agency
        .with("cases.read")
        .header("Idempotency-Key", "1")
        .body(agency.application("A-1", List.of()))
        .post(office.path("applications"))
        .then()
        .statusCode(403)
        .body("scope", is("applications.write"));
  }

  @Test
  void anotherPortalsApplicationIsNotThere() {
    String id = agency.handIn(agency.application("A-1", List.of()));
    new Agency(office, "other-portal").get("applications/" + id).then().statusCode(404);
    new Agency(office, "other-portal").get("public-cases/by-key/A-1").then().statusCode(404);
    agency
        .with("cases.read")
        .get(office.path("applications/" + id))
        .then()
        .statusCode(200)
        .body("applicationKey", notNullValue());
  }

  @Test
  void aWebhookMayBeLimitedToOnesOwnApplications() {
    try (WebhookReceiver receiver = new WebhookReceiver()) {
      agency
          .post(
              "webhooks",
              Map.of(
                  "url",
                  receiver.url(),
                  "events",
                  List.of("case.opened"),
                  "onlyOwnApplications",
                  true))
          .then()
          .statusCode(201);
      office.open();
      handedIn(agency.handIn(agency.application("A-7", List.of())), List.of());
      await().until(() -> !receiver.messages().isEmpty());
      JsonPath told = JsonPath.from(receiver.messages().getFirst().body());
      assertEquals("A-7", told.getString("data.applicationKey"));
      assertEquals("2/2569", told.getString("data.caseNumber"));
    }
  }
}
