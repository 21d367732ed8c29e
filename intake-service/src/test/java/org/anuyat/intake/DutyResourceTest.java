package org.anuyat.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anuyat.intake.duty.DutyWatch;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who looks through the mailbox in the morning and in the afternoon, and that he did. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-3.7")
@Tag("rule-A3.1")
@Tag("rule-A3.2")
class DutyResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String SIGNED =
      "{\"officer\":\"นางสาวสมมติ ตัวอย่าง\",\"remark\":\"ไม่มีอีเมลเข้าใหม่\"}";
  private static final String ROSTER =
      """
      {"entries":[
       {"weekday":"FRIDAY","officers":[
        {"name":"นางสาวสมมติ ตัวอย่าง","contact":"0 5300 0000 ต่อ 12"},
        {"name":"นายทดสอบ ระบบ","contact":"0 5300 0000 ต่อ 13"}]},
       {"date":"2026-11-20","officers":[{"name":"นายแทน เวร","contact":"0 5300 0000"}]}]}\
      """;

  @Inject SweepingMailbox sweeping;
  @Inject DutyWatch watch;
  @Inject TestClock clock;

  private Peers peers;
  private Mailroom mailroom;

  @BeforeEach
  void open() throws Exception {
    peers = Peers.start();
    clock.stopAt("2026-11-18T10:00:00Z");
    mailroom = Mailroom.open();
  }

  @AfterEach
  void close() {
    clock.run();
    mailroom.close();
    peers.close();
  }

  @Test
  @Tag("rule-PREP.1")
  void rosterNamesOfficersAndDeputiesAndADateGoesBeforeItsWeekday() {
    mailroom.officer().get("/duty/roster").then().statusCode(200).body("entries", is(empty()));
    admin().body(ROSTER).put("/duty/roster").then().statusCode(200).body("entries", hasSize(2));
    mailroom
        .officer()
        .get("/duty/roster")
        .then()
        .body(
            "entries.find { it.weekday == 'FRIDAY' }.officers.name",
            contains("นางสาวสมมติ ตัวอย่าง", "นายทดสอบ ระบบ"));
    clock.stopAt("2026-11-20T02:00:00Z");
    ledger("2026-11-20", "2026-11-20").body("items[0].onDuty", contains("นายแทน เวร"));
    admin()
        .body(ROSTER.replace("\"date\":\"2026-11-20\"", "\"weekday\":\"FRIDAY\""))
        .put("/duty/roster")
        .then()
        .statusCode(400)
        .body("detail", containsString("มีวันซ้ำกัน"));
    mailroom
        .officer()
        .contentType(ContentType.JSON)
        .body(ROSTER)
        .put("/duty/roster")
        .then()
        .statusCode(403);
  }

  @Test
  void sweepIsSignedOffWithTheMailsOfEveryFolderAndAlsoWhenNothingCame() {
    clock.stopAt("2026-11-19T02:00:00Z");
    lay("INBOX", "<one@example.org>");
    lay("Junk", "<two@example.org>");
    sweeping.sweep(mailroom.code);
    clock.stopAt("2026-11-19T02:30:00Z");
    ledger("2026-11-19", "2026-11-19")
        .body("items.half", contains("MORNING", "AFTERNOON"))
        .body("items.status", contains("OPEN", "OPEN"))
        .body("items[0].dueAt", is("2026-11-19T05:00:00Z"))
        .body("items[1].dueAt", is("2026-11-19T09:30:00Z"));
    signOff("2026-11-19/MORNING")
        .statusCode(200)
        .body("status", is("SIGNED_OFF"))
        .body("mails", is(2))
        .body("folders.find { it.folder == 'INBOX' }.mails", is(1))
        .body("folders.find { it.folder == 'Junk' }.mails", is(1))
        .body("signedAt", is("2026-11-19T02:30:00Z"))
        .body("signedBy", is("officer"));
    signOff("2026-11-19/MORNING").statusCode(409).body("titleTh", is("ลงชื่อตรวจแล้ว"));

    clock.stopAt("2026-11-19T09:00:00Z");
    signOff("2026-11-19/AFTERNOON")
        .statusCode(200)
        .body("mails", is(0))
        .body("folders.folder", containsInAnyOrder("INBOX", "Junk"))
        .body("countedSince", is("2026-11-19T02:30:00Z"))
        .body("remark", is("ไม่มีอีเมลเข้าใหม่"));
    String csv =
        mailroom
            .officer()
            .get("/duty/ledger/export?from=2026-11-19&to=2026-11-19")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv, containsString("วันพฤหัสบดีที่ 19 พฤศจิกายน 2569"));
    assertThat(csv, containsString("ตรวจแล้ว"));
    assertThat(csv, containsString("นางสาวสมมติ ตัวอย่าง"));
  }

  @Test
  void missedSweepIsAnAlarmUntilItIsSignedOffLate() {
    clock.stopAt("2026-11-19T05:01:00Z");
    watch.watchAll();
    await().atMost(SOON).until(() -> alarms().equals(List.of("2026-11-19 MORNING")));
    ledger("2026-11-19", "2026-11-19")
        .body("items.status", contains("MISSED", "OPEN"))
        .body("items[0].officer", is(nullValue()));
    signOff("2026-11-19/MORNING").statusCode(200).body("status", is("SIGNED_OFF_LATE"));
    assertThat(alarms(), is(empty()));

    clock.stopAt("2026-11-19T09:31:00Z");
    watch.watchAll();
    await().atMost(SOON).until(() -> alarms().equals(List.of("2026-11-19 AFTERNOON")));
    admin()
        .body(
            "{\"kind\":\"SHORT_DAY\",\"opens\":\"08:30\",\"closes\":\"12:00\","
                + "\"nameTh\":\"ครึ่งวัน\",\"nameEn\":\"Half day\",\"reason\":\"r\",\"source\":\"s\"}")
        .put("/calendar/days/2026-11-19")
        .then()
        .statusCode(200);
    watch.watchAll();
    await().atMost(SOON).until(() -> alarms().isEmpty());
  }

  @Test
  void dayThatIsNotWorkedNeedsNoSweep() {
    clock.stopAt("2026-11-21T12:00:00Z");
    ledger("2026-11-20", "2026-11-22").body("items.date", contains("2026-11-20", "2026-11-20"));
    signOff("2026-11-21/MORNING")
        .statusCode(400)
        .body("detail", containsString("ตามปฏิทินไม่ต้องตรวจ"));
    signOff("2026-11-23/MORNING").statusCode(400).body("detail", containsString("ลงชื่อล่วงหน้า"));
    mailroom.officer().get("/duty/ledger?from=2026-11-20&to=2025-11-20").then().statusCode(400);
  }

  private void lay(String folder, String messageId) {
    mailroom.lay(
        folder,
        Mailroom.bytes(mailroom.letter("Subject: x\nMessage-ID: " + messageId, messageId)),
        Instant.parse("2026-11-19T01:59:00Z"));
  }

  private ValidatableResponse ledger(String from, String to) {
    return mailroom.officer().get("/duty/ledger?from=" + from + "&to=" + to).then().statusCode(200);
  }

  private ValidatableResponse signOff(String sweep) {
    return mailroom
        .officer()
        .contentType(ContentType.JSON)
        .body(SIGNED)
        .post("/duty/ledger/" + sweep + "/sign-off")
        .then();
  }

  /** What the open alarms are about. */
  private List<String> alarms() {
    return mailroom.officer().get("/alarms").then().extract().jsonPath().getList("items.about");
  }

  private RequestSpecification admin() {
    return given()
        .auth()
        .oauth2(LocalTokens.token("admin", mailroom.code, "municipality-admin"))
        .contentType(ContentType.JSON)
        .basePath("/v1/municipalities/" + mailroom.code);
  }
}
