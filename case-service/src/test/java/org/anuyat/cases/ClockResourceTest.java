package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The service-level clock of a case, its pauses, and what a new calendar does to it. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-4.9")
@Tag("rule-5.4")
class ClockResourceTest {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final Office office = new Office();

  @Inject DataSource database;

  @AfterEach
  void intakeIsBack() {
    Peers.bringBack("intake");
  }

  @Test
  void theServiceIsDueAtTheCloseOfItsLastWorkingDayFromDeemedReceipt() {
    office.withFoodShop(
        Map.of("serviceWorkingDays", 3, "serviceLevel", Map.of("reviewWorkingDays", 1)));
    String caseId = office.open();
    await().until(() -> office.clock(caseId).getBoolean("known"));
    JsonPath clock = office.clock(caseId);
    assertEquals("test/1", clock.getString("calendarVersion"));
    assertEquals("2026-11-23T01:30:00Z", clock.getString("deemedReceivedAt"));
    assertEquals(List.of("SERVICE", "REVIEW"), clock.getList("clocks.kind"));
    assertEquals("2026-11-26T09:30:00Z", clock.getString("clocks[0].dueAt"));
    assertEquals("2026-11-24T09:30:00Z", clock.getString("clocks[1].dueAt"));
    assertEquals("STARTED", clock.getString("clocks[0].trace[0].change"));
    assertEquals("2026-11-23T01:30:00Z", clock.getString("clocks[0].trace[0].at"));
    assertEquals("เริ่มนับเมื่อถือว่าได้รับคำขอ", clock.getString("clocks[0].trace[0].reasonTh"));
    assertEquals("2026-11-26T09:30:00Z", office.see(caseId).getString("clock.clocks[0].dueAt"));
  }

  @Test
  void whileIntakeWasNeverReachedNothingIsMadeUp() {
    office.withFoodShop(Map.of());
    Peers.takeDown("intake");
    String caseId = office.open();
    await()
        .until(() -> !Peers.allCalls(office.municipality() + "/calendar/working-time").isEmpty());
    JsonPath clock = office.clock(caseId);
    assertFalse(clock.getBoolean("known"));
    assertNull(clock.getString("clocks[0].dueAt"));
    Peers.bringBack("intake");
    await().until(() -> office.clock(caseId).getString("clocks[0].dueAt") != null);
  }

  @Test
  void theLastKnownCalendarServesWhileIntakeIsAway() {
    office.withFoodShop(Map.of());
    String first = office.open();
    await().until(() -> office.clock(first).getBoolean("known"));
    Peers.takeDown("intake");
    String second = office.open();
    assertEquals(
        office.clock(first).getString("clocks[0].dueAt"),
        office.clock(second).getString("clocks[0].dueAt"));
  }

  @Test
  void itStandsStillWhileTheApplicantOwesSomethingAndSaysWhy() {
    office.withFoodShop(Map.of());
    String caseId = office.underReview(office.mail(UUID.randomUUID()));
    office
        .review(
            caseId,
            "request-items",
            Map.of("items", List.of(Map.of("code", "house-registration")), "workingDays", 5))
        .then()
        .statusCode(200)
        .body("clock.clocks[0].state", is("PAUSED"))
        .body("clock.clocks[0].trace[1].change", is("PAUSED"))
        .body("clock.clocks[0].trace[1].reasonTh", is("แจ้งขอเอกสารเพิ่มเติม รอผู้ยื่นคำขอ"))
        .body(
            "clock.clocks[0].trace[1].reasonEn",
            is("Missing items were asked for: the applicant's turn"));
    office.putReply(caseId, office.mailReceived(Instant.now())).then().statusCode(200);
    JsonPath clock = office.clock(caseId);
    assertEquals("RUNNING", clock.getString("clocks[0].state"));
    assertEquals(List.of("STARTED", "PAUSED", "RESUMED"), clock.getList("clocks[0].trace.change"));
    assertEquals("The applicant answered", clock.getString("clocks[0].trace[2].reasonEn"));
  }

  @Test
  void aNewCalendarMovesOpenDeadlinesAndTheMoveIsRecorded() {
    Instant received = atOpening(today().minusDays(1));
    office.withFoodShop(Map.of("serviceWorkingDays", 5));
    String caseId = office.open(office.mailReceived(received));
    await().until(() -> office.clock(caseId).getBoolean("known"));
    String before = office.clock(caseId).getString("clocks[0].dueAt");
    LocalDate last = Instant.parse(before).atZone(BANGKOK).toLocalDate();
    awaitReckoned(caseId);

    Peers.intakeCalendar(office.municipality(), "test/2", last);
    office
        .as("admin-1", "municipality-admin")
        .post(office.path("calendar/refresh"))
        .then()
        .statusCode(204);
    await().until(() -> !office.clock(caseId).getList("changes").isEmpty());
    JsonPath clock = office.clock(caseId);
    assertEquals("test/2", clock.getString("calendarVersion"));
    assertTrue(Instant.parse(clock.getString("clocks[0].dueAt")).isAfter(Instant.parse(before)));
    assertEquals("SERVICE", clock.getString("changes[0].kind"));
    assertEquals(before, clock.getString("changes[0].dueBefore"));
    assertEquals(clock.getString("clocks[0].dueAt"), clock.getString("changes[0].dueAfter"));
    assertEquals("test/1", clock.getString("changes[0].versionBefore"));
    assertEquals("test/2", clock.getString("changes[0].versionAfter"));
  }

  /** Its deadlines are written down: it is on the list of what is due within the lead. */
  private void awaitReckoned(String caseId) {
    await()
        .until(() ->
            Peers.calls(office.municipality() + "/calendar/working-time").size() >= 1
                && office.clock(caseId).getBoolean("known")
                && writtenDeadlines(caseId) > 0);
  }

  private long writtenDeadlines(String caseId) throws SQLException {
    try (var connection = database.getConnection();
        var count =
            connection.prepareStatement(
                "select count(*) from case_deadline where due_at is not null and case_id = ?")) {
      count.setObject(1, UUID.fromString(caseId));
      var row = count.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  private static LocalDate today() {
    return Instant.now().atZone(BANGKOK).toLocalDate();
  }

  private static Instant atOpening(LocalDate day) {
    return day.atTime(8, 30).atZone(BANGKOK).toInstant();
  }
}
