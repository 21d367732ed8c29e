package org.anuyat.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A municipality's own calendar, and what its changes do to open deadlines. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-1.4")
@Tag("rule-3.8")
class CalendarResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String FRIDAY_EVENING = "2026-11-20T11:00:00Z";
  private static final String HOLIDAY =
      """
      {"kind":"HOLIDAY","nameTh":"วันหยุดพิเศษ","nameEn":"Special holiday",
       "reason":"น้ำท่วม","source":"มติคณะรัฐมนตรี"}\
      """;

  @Inject SweepingMailbox sweeping;

  private Peers peers;
  private Mailroom mailroom;

  @BeforeEach
  void open() throws Exception {
    peers = Peers.start();
    mailroom = Mailroom.open();
  }

  @AfterEach
  void close() {
    mailroom.close();
    peers.close();
  }

  @Test
  @Tag("rule-A3.6")
  void holidayIsPreviewedThenMovesOpenDeadlinesAndNoneThatWasTold() {
    mailServerSends(false);
    mailroom.lay(
        "INBOX",
        Mailroom.bytes(
            mailroom.letter("Subject: x\nMessage-ID: <calendar@example.org>", "ขอยื่นคำขอ")),
        Instant.parse(FRIDAY_EVENING));
    sweeping.sweep(mailroom.code);
    String id = mailroom.messages().getString("items[0].id");
    await().atMost(SOON).until(() -> mailroom.message(id).get("acknowledgement") != null);
    assertThat(mailroom.message(id).getString("calendarVersion"), endsWith("/1"));
    assertThat(
        mailroom.message(id).getString("timeTrace[0]"),
        is("ศุกร์ 18:00 นอกเวลาทำการ → จันทร์ 08:30"));
    assertThat(
        mailroom.message(id).getString("timeTraceEn[0]"),
        is("Friday 18:00 outside office hours → Monday 08:30"));

    admin()
        .body("{\"date\":\"2026-11-23\",\"day\":" + HOLIDAY + "}")
        .post("/calendar/previews")
        .then()
        .statusCode(200)
        .body("moved", is(1))
        .body("calendarVersion", endsWith("/2"))
        .body("items[0].messageId", is(id))
        .body("items[0].deemedReceivedBefore", is("2026-11-23T01:30:00Z"))
        .body("items[0].deemedReceivedAfter", is("2026-11-24T01:30:00Z"))
        .body("items[0].acknowledgeByAfter", is("2026-11-24T03:00:00Z"))
        .body("items[0].trace", hasItem(containsString("วันหยุดของเทศบาล (วันหยุดพิเศษ)")));
    assertThat(mailroom.message(id).getString("deemedReceivedAt"), is("2026-11-23T01:30:00Z"));

    admin().body(HOLIDAY).put("/calendar/days/2026-11-23").then().statusCode(200);
    JsonPath moved = mailroom.message(id);
    assertThat(moved.getString("deemedReceivedAt"), is("2026-11-24T01:30:00Z"));
    assertThat(moved.getString("acknowledgeBy"), is("2026-11-24T03:00:00Z"));
    assertThat(moved.getString("acknowledgement.dueAt"), is("2026-11-24T03:00:00Z"));
    assertThat(moved.getString("calendarVersion"), endsWith("/2"));
    mailroom
        .officer()
        .get("/calendar/deadline-changes?messageId=" + id)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].reason", is("น้ำท่วม"))
        .body("items[0].deemedReceivedBefore", is("2026-11-23T01:30:00Z"))
        .body("items[0].deemedReceivedAfter", is("2026-11-24T01:30:00Z"));

    mailServerSends(true);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> mailroom.message(id).get("acknowledgement.sentAt") != null);
    admin().delete("/calendar/days/2026-11-23?reason=ยกเลิก").then().statusCode(200);
    assertThat(mailroom.message(id).getString("deemedReceivedAt"), is("2026-11-24T01:30:00Z"));
  }

  @Test
  void guidelinesExampleIsRightForAnOfficeThatOpensAtEight() {
    admin()
        .body("{\"opens\":\"08:00\",\"closes\":\"16:00\",\"reason\":\"ประกาศเทศบาล\"}")
        .put("/calendar/office-hours/2026-11-01")
        .then()
        .statusCode(200)
        .body("officeHours.opens", is(List.of("08:30:00", "08:00:00")));
    explain(FRIDAY_EVENING)
        .body("deemedReceivedAt", is("2026-11-23T01:00:00Z"))
        .body("trace[0]", is("ศุกร์ 18:00 นอกเวลาทำการ → จันทร์ 08:00"))
        .body("traceEn[0]", is("Friday 18:00 outside office hours → Monday 08:00"))
        .body("calendarVersion", endsWith("/2"));
    explain("2026-10-30T11:00:00Z").body("deemedReceivedAt", is("2026-11-02T01:00:00Z"));
    explain("2026-10-29T11:00:00Z").body("deemedReceivedAt", is("2026-10-30T01:30:00Z"));
  }

  @Test
  void everyChangeIsAVersionWithWhoWhenAndWhyAndARepetitionIsNone() {
    admin().body(HOLIDAY).put("/calendar/days/2026-11-27").then().statusCode(200);
    admin().body(HOLIDAY).put("/calendar/days/2026-11-27").then().statusCode(200);
    String shortDay =
        HOLIDAY.replace(
            "\"kind\":\"HOLIDAY\"",
            "\"kind\":\"SHORT_DAY\",\"opens\":\"08:30\",\"closes\":\"12:00\"");
    admin().body(shortDay).put("/calendar/days/2026-11-26").then().statusCode(200);
    mailroom
        .officer()
        .get("/calendar/versions")
        .then()
        .statusCode(200)
        .body("items.version", contains(3, 2, 1))
        .body("items[1].change", is("DAY_SET"))
        .body("items[1].changedBy", is("admin"))
        .body("items[1].reason", is("น้ำท่วม"))
        .body("items[1].source", is("มติคณะรัฐมนตรี"))
        .body("items[1].changedAt", notNullValue());
    mailroom
        .officer()
        .get("/calendar?year=2026")
        .then()
        .statusCode(200)
        .body("items.find { it.date == '2026-11-27' }.origin", is("MUNICIPALITY"))
        .body("items.find { it.date == '2026-12-10' }.status", is("ANNOUNCED"));
    explain("2026-11-26T06:00:00Z").body("deemedReceivedAt", is("2026-11-30T01:30:00Z"));
    mailroom
        .service()
        .get("/calendar/working-days?from=2026-11-25T03:00:00Z&days=2")
        .then()
        .statusCode(200)
        .body("deadline", is("2026-11-30T09:30:00Z"))
        .body("calendarVersion", endsWith("/3"));
  }

  @Test
  void comingYearTellsWhatIsOnlyReckonedAndWhatIsNotDatedYet() {
    mailroom
        .officer()
        .get("/calendar?year=2027")
        .then()
        .statusCode(200)
        .body("holidaysKnown", is(true))
        .body("items.find { it.date == '2027-05-20' }.status", is("PROVISIONAL"))
        .body("items.find { it.date == '2027-04-13' }.status", is("DERIVED"))
        .body("undated.when", contains("2027-05"));
  }

  @Test
  void provinceWideDayComesIntoTheCalendarsNamedAndNoOther() {
    try (Mailroom other = Mailroom.open()) {
      operator()
          .body(HOLIDAY)
          .put("/v1/operations/calendar/days/2027-01-21?municipality=" + mailroom.code)
          .then()
          .statusCode(202)
          .body("municipalities", contains(mailroom.code));
      await().atMost(SOON).until(() -> ownDays(mailroom).contains("2027-01-21"));
      assertThat(ownDays(other), hasSize(0));
      operator()
          .body(HOLIDAY)
          .put("/v1/operations/calendar/days/2027-01-22")
          .then()
          .statusCode(202)
          .body("municipalities", hasItem(other.code));
      await().atMost(SOON).until(() -> ownDays(other).contains("2027-01-22"));
      operator()
          .body(HOLIDAY)
          .put("/v1/operations/calendar/days/2027-01-22?municipality=99999999")
          .then()
          .statusCode(400);
    }
  }

  @Test
  void wrongInputAndWrongRolesAreRefused() {
    admin().body(HOLIDAY).put("/calendar/days/tomorrow").then().statusCode(400);
    admin()
        .body(HOLIDAY.replace("HOLIDAY", "SHORT_DAY"))
        .put("/calendar/days/2026-11-27")
        .then()
        .statusCode(400)
        .body("detail", containsString("เวลาเปิดและปิดทำการใช้กับ SHORT_DAY"));
    admin().delete("/calendar/days/2026-11-27").then().statusCode(400);
    mailroom
        .officer()
        .contentType(ContentType.JSON)
        .body(HOLIDAY)
        .put("/calendar/days/2026-11-27")
        .then()
        .statusCode(403);
    admin().body(HOLIDAY).put("/v1/operations/calendar/days/2026-11-27").then().statusCode(404);
  }

  @Test
  @Tag("rule-4.9")
  @Tag("rule-5.4")
  void workingTimeIsToldDayByDayWithItsVersion() {
    admin().body(HOLIDAY).put("/calendar/days/2026-11-26").then().statusCode(200);
    mailroom
        .officer()
        .get("/calendar/working-time?from=2026-11-25&to=2026-11-30")
        .then()
        .statusCode(200)
        .body("calendarVersion", endsWith("/2"))
        .body(
            "days.opens",
            contains("2026-11-25T01:30:00Z", "2026-11-27T01:30:00Z", "2026-11-30T01:30:00Z"))
        .body("days[0].closes", is("2026-11-25T09:30:00Z"));
    for (String span :
        List.of(
            "from=2026-11-25", "from=2026-11-25&to=2026-11-24", "from=2026-11-25&to=2037-01-01")) {
      mailroom.officer().get("/calendar/working-time?" + span).then().statusCode(400);
    }
  }

  private List<String> ownDays(Mailroom of) {
    return of.officer()
        .get("/calendar?year=2027")
        .then()
        .extract()
        .jsonPath()
        .getList("items.findAll { it.origin == 'MUNICIPALITY' }.date");
  }

  private ValidatableResponse explain(String at) {
    return mailroom.officer().get("/calendar/explain?at=" + at).then().statusCode(200);
  }

  private void mailServerSends(boolean sends) {
    String profile = mailroom.profile();
    operator()
        .body(sends ? profile : profile.replaceAll("\"smtpPort\":[0-9]+", "\"smtpPort\":1"))
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

  private static RequestSpecification operator() {
    return given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .contentType(ContentType.JSON);
  }
}
