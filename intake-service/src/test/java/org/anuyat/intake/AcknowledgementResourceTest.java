package org.anuyat.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anuyat.intake.acknowledgement.AcknowledgementWatch;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The acknowledgement: its deadline, its alarms, its text, and the officer's word on it. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-A3.6")
class AcknowledgementResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String TH =
      "{municipality} ได้รับอีเมลแล้ว เลขรับ {registerNumber} โทร. {phone}";
  private static final String EN = "We received your e-mail on {received}. Phone 0 5300 0000";

  @Inject SweepingMailbox sweeping;
  @Inject AcknowledgementWatch watch;
  @Inject TestClock clock;

  private Peers peers;
  private Mailroom mailroom;

  @BeforeEach
  void open() throws Exception {
    peers = Peers.start();
    mailroom = Mailroom.open();
  }

  @AfterEach
  void close() {
    clock.run();
    mailroom.close();
    peers.close();
  }

  @Test
  void deadlineThatComesNearIsAnAlarmAndAMissedOneAnotherAndLateIsShownAsLate() {
    putProfile("\"smtpPort\":[0-9]+", "\"smtpPort\":1");
    clock.stopAt("2026-11-20T08:00:00Z");
    lay("<near@example.org>", "2026-11-20T07:59:00Z");
    String id = firstDecided();
    String number = mailroom.message(id).getString("registerNumber");
    assertThat(mailroom.message(id).getString("acknowledgement.dueAt"), is("2026-11-20T09:30:00Z"));
    watch.watch();
    assertThat(alarms(), is(Map.of()));

    clock.stopAt("2026-11-20T08:30:00Z");
    watch.watch();
    assertThat(alarms(), is(Map.of("ACK_DEADLINE_NEAR", number)));
    assertThat(ids("pending=true"), contains(id));
    assertThat(ids("from=2026-11-20T09:30:00Z&to=2026-11-20T09:31:00Z"), contains(id));
    assertThat(ids("to=2026-11-20T09:30:00Z"), is(empty()));
    assertThat(alarmsAbout("kind=ACK_DEADLINE_NEAR&from=2026-11-20T08:30:00Z"), contains(number));
    assertThat(alarmsAbout("kind=ACK_LATE&kind=DUTY_SWEEP_MISSED"), is(empty()));
    assertThat(alarmsAbout("to=2026-11-20T08:30:00Z"), is(empty()));
    mailroom
        .officer()
        .get("/alarms?from=yesterday")
        .then()
        .statusCode(400)
        .body("titleTh", is("ข้อมูลที่ส่งมาไม่ถูกต้อง"))
        .body("detail", containsString("from must be an ISO 8601 instant"));
    assertThat(ids("late=true"), is(empty()));

    clock.stopAt("2026-11-20T09:31:00Z");
    watch.watch();
    assertThat(alarms(), is(Map.of("ACK_LATE", number)));
    assertThat(ids("late=true"), contains(id));
    assertThat(mailroom.message(id).getBoolean("acknowledgement.acknowledgedLate"), is(true));

    clock.runFrom("2026-11-20T10:00:00Z");
    putProfile("", "");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> mailroom.message(id).get("acknowledgement.sentAt") != null);
    watch.watch();
    assertThat(alarms(), is(Map.of()));
    assertThat(ids("pending=true"), is(empty()));
    assertThat(ids("late=true"), contains(id));
    JsonPath message = mailroom.message(id);
    assertThat(message.getBoolean("acknowledgement.acknowledgedLate"), is(true));
    assertThat(message.getInt("acknowledgement.lateByMinutes"), is(30));
  }

  @Test
  void mailOfTheEveningIsAcknowledgedInTimeUntilTenOfTheNextWorkingDay() {
    clock.stopAt("2026-11-16T03:00:00Z");
    lay("<evening@example.org>", "2026-11-13T11:00:00Z");
    String id = firstDecided();
    await().atMost(SOON).until(() -> mailroom.message(id).get("acknowledgement.sentAt") != null);
    assertThat(mailroom.message(id).getString("acknowledgement.dueAt"), is("2026-11-16T03:00:00Z"));
    assertThat(mailroom.message(id).getBoolean("acknowledgement.acknowledgedLate"), is(false));
    watch.watch();
    assertThat(alarms(), is(Map.of()));
    assertThat(ids("late=true"), is(empty()));
  }

  @Test
  void ownTextIsRefusedUnlessItHoldsBothLanguagesAndThePhone() {
    admin()
        .body(Map.of("bodyTh", "สวัสดี {subject}", "bodyEn", "Hello"))
        .put("/acknowledgement-text")
        .then()
        .statusCode(400)
        .body("titleTh", is("ข้อความแจ้งตอบรับไม่ครบถ้วน"))
        .body(
            "detail",
            allOf(
                containsString("ข้อความภาษาไทยต้องแจ้งว่าได้รับอีเมลแล้ว"),
                containsString("the English text must say that the e-mail was received"),
                containsString("ข้อความภาษาไทยต้องมีหมายเลขโทรศัพท์"),
                containsString("the English text must give the agency's phone"),
                containsString("not {subject}")));
    admin()
        .body(Map.of("bodyTh", TH, "bodyEn", "We received it. " + "x".repeat(2000) + "{phone}"))
        .post("/acknowledgement-text/previews")
        .then()
        .statusCode(200)
        .body("fit", is(false))
        .body("lacks.en", contains("each text is at most 2000 characters long"));
    admin().get("/acknowledgement-text").then().statusCode(200).body("builtIn", is(true));
  }

  @Test
  void ownTextIsSentAndTheBuiltInOneWithAnAlarmOnceItIsNotFitAnyMore() throws Exception {
    Map<String, String> own = Map.of("bodyTh", TH, "bodyEn", EN);
    admin()
        .body(own)
        .post("/acknowledgement-text/previews")
        .then()
        .body("fit", is(true))
        .body("bodyTh", is("เทศบาลตำบลตัวอย่าง ได้รับอีเมลแล้ว เลขรับ 123/2569 โทร. 0 5300 0000"));
    admin().body(own).put("/acknowledgement-text").then().statusCode(204);
    lay("<own@example.org>", "2026-11-20T07:59:00Z");
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    assertThat(
        (String) mailroom.citizenMails().getFirst().getContent(),
        allOf(
            containsString("ได้รับอีเมลแล้ว เลขรับ 1/25"),
            containsString("We received your e-mail on Friday 20 November 2026, 14:59")));

    putProfile("0 5300 0000", "0 5311 1111");
    lay("<other@example.org>", "2026-11-20T07:59:00Z");
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
    String second = (String) mailroom.citizenMails().get(1).getContent();
    assertThat(second, containsString("has received your e-mail"));
    assertThat(second, containsString("0 5311 1111"));
    assertThat(second, not(containsString("0 5300 0000")));
    assertThat(alarms(), is(Map.of("ACK_TEXT_REFUSED", "acknowledgement-text")));
    admin().delete("/acknowledgement-text").then().statusCode(204);
    assertThat(alarms(), is(Map.of()));
  }

  @Test
  void officerAcknowledgesAPersonTakenForAMachineOnceAndNeverABounce() {
    mailroom.lay(
        "INBOX",
        Mailroom.bytes(
            mailroom.letter(
                "Subject: x\nMessage-ID: <person@example.org>\nPrecedence: bulk", "สอบถาม")),
        Instant.parse("2026-11-20T07:59:00Z"));
    String id = firstDecided();
    JsonPath skipped = mailroom.message(id);
    assertThat(skipped.getString("acknowledgement.skipReason"), is("BULK_PRECEDENCE"));
    assertThat(skipped.getBoolean("acknowledgement.acknowledgedLate"), is(false));
    mailroom
        .officer()
        .post("/messages/" + id + "/acknowledgement")
        .then()
        .statusCode(200)
        .body("acknowledged", is(true))
        .body("decidedBy", is("officer"));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    mailroom
        .officer()
        .post("/messages/" + id + "/acknowledgement")
        .then()
        .statusCode(409)
        .body("titleTh", is("แจ้งตอบรับแล้ว"));
    mailroom.lay(
        "INBOX",
        Mailroom.bytes(
            mailroom.letter(
                "Subject: x\nMessage-ID: <null@example.org>\nReturn-Path: <>", "undelivered")),
        Instant.parse("2026-11-20T08:00:00Z"));
    String bounce = firstDecided();
    mailroom
        .officer()
        .post("/messages/" + bounce + "/acknowledgement")
        .then()
        .statusCode(409)
        .body("detail", containsString("EMPTY_RETURN_PATH"));
    assertThat(mailroom.citizenMails(), hasSize(1));
  }

  private void lay(String messageId, String arrived) {
    mailroom.lay(
        "INBOX",
        Mailroom.bytes(
            mailroom.letter("Subject: x\nMessage-ID: " + messageId, "ขอยื่นคำขอ " + messageId)),
        Instant.parse(arrived));
    sweeping.sweep(mailroom.code);
  }

  private String firstDecided() {
    sweeping.sweep(mailroom.code);
    String id = mailroom.messages().getString("items[0].id");
    await().atMost(SOON).until(() -> mailroom.message(id).get("acknowledgement") != null);
    return id;
  }

  private List<String> ids(String query) {
    return mailroom
        .officer()
        .get("/acknowledgements?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.messageId");
  }

  private List<String> alarmsAbout(String query) {
    return mailroom
        .officer()
        .get("/alarms?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.about");
  }

  /** What each kind of open alarm is about. */
  private Map<String, String> alarms() {
    JsonPath open = mailroom.officer().get("/alarms").then().statusCode(200).extract().jsonPath();
    return open.<Map<String, Object>>getList("items").stream()
        .collect(
            Collectors.toMap(
                alarm -> (String) alarm.get("kind"), alarm -> (String) alarm.get("about")));
  }

  private void putProfile(String pattern, String replacement) {
    given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .contentType(ContentType.JSON)
        .body(
            pattern.isEmpty()
                ? mailroom.profile()
                : mailroom.profile().replaceAll(pattern, replacement))
        .put("/v1/municipalities/" + mailroom.code)
        .then()
        .statusCode(200);
  }

  private RequestSpecification admin() {
    return given()
        .auth()
        .oauth2(LocalTokens.token("admin", mailroom.code, "municipality-admin"))
        .contentType(ContentType.JSON)
        .basePath("/v1/municipalities/" + mailroom.code);
  }
}
