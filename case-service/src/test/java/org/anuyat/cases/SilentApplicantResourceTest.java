package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An applicant who sends nothing: listed, returned with reasons, never too early. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-4.2")
class SilentApplicantResourceTest {
  private static final String PAST = "2026-11-24T09:30:00Z";

  private final Office office = new Office();

  @Inject DataSource database;

  private String asked(Instant deadline, boolean returnSilent) {
    Peers.intakeDeadline(office.municipality(), deadline);
    office.withFoodShop(Map.of("serviceLevel", Map.of("returnSilent", returnSilent)));
    String caseId = office.underReview(office.mail(UUID.randomUUID()));
    office
        .review(
            caseId,
            "request-items",
            Map.of("items", List.of(Map.of("code", "house-registration")), "workingDays", 5))
        .then()
        .statusCode(200);
    await().until(() -> office.see(caseId).getString("itemsDeadline") != null);
    return caseId;
  }

  private static Instant tomorrow() {
    return Instant.now().plus(Duration.ofDays(1));
  }

  @Test
  void afterTheDeadlineTheCaseIsListedAndReturnedWithOneClick() {
    String caseId = asked(Instant.parse(PAST), false);
    await()
        .until(() -> office.deadlines("applicant-silent").getList("items.caseId").contains(caseId));
    assertEquals("WAITING_FOR_APPLICANT", office.status(caseId));
    office
        .review(caseId, "return-silent", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("RETURNED"));
    JsonPath letter = Peers.letter(caseId, "returned");
    assertTrue(
        letter.getString("bodyTh").contains("ภายในวันที่ 24 พฤศจิกายน พ.ศ. 2569 เวลา 16.30 น."));
    assertTrue(letter.getString("bodyTh").contains("1. สำเนาทะเบียนบ้าน"));
    assertTrue(letter.getString("bodyEn").contains("1. House registration"));
    await().until(() -> office.deadlines("applicant-silent").getList("items").isEmpty());
  }

  @Test
  void whereTheProcedureSaysSoItIsReturnedByItself() {
    String caseId = asked(Instant.parse(PAST), true);
    await().until(() -> office.status(caseId).equals("RETURNED"));
    JsonPath line = office.see(caseId);
    assertEquals("case-service", line.getString("history[3].actor"));
    assertTrue(line.getString("history[3].reason").contains("สำเนาทะเบียนบ้าน"));
    Peers.letter(caseId, "returned");
  }

  @Test
  void beforeTheDeadlineNobodyReturnsIt() {
    String caseId = asked(tomorrow(), true);
    for (String step : List.of("return-silent", "return")) {
      office
          .review(caseId, step, Map.of("reason", "ไม่ส่งเอกสาร"))
          .then()
          .statusCode(409)
          .body("type", is("urn:anuyat:problem:deadline-not-passed"));
    }
    assertEquals("WAITING_FOR_APPLICANT", office.status(caseId));
    assertTrue(office.deadlines("applicant-silent").getList("items").isEmpty());
  }

  @Test
  void onceAReplyCameItIsNotReturned() {
    String caseId = asked(Instant.parse(PAST), false);
    office.putReply(caseId, office.mail(UUID.randomUUID())).then().statusCode(200);
    office
        .review(caseId, "return-silent", Map.of())
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:applicant-answered"));
    await().until(() -> office.deadlines("applicant-silent").getList("items").isEmpty());
    assertEquals("UNDER_REVIEW", office.status(caseId));
  }

  @Test
  void aReplyBeforeTheDeadlineKeepsTheJobFromReturningIt() {
    Instant soon = Instant.now().plus(Duration.ofSeconds(4));
    String caseId = asked(soon, true);
    office.putReply(caseId, office.mail(UUID.randomUUID())).then().statusCode(200);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> Instant.now().isAfter(soon) && !returnWaits(caseId));
    assertEquals("UNDER_REVIEW", office.status(caseId));
  }

  private boolean returnWaits(String caseId) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select 1 from scheduled_tasks where task_name = 'return-silent' and task_instance like ?")) {
      select.setString(1, caseId + "%");
      return select.executeQuery().next();
    }
  }

  @Test
  void aReplyAfterTheReturnIsFiledAndListed() {
    String caseId = asked(Instant.parse(PAST), true);
    await().until(() -> office.status(caseId).equals("RETURNED"));
    office.putReply(caseId, office.mail(UUID.randomUUID())).then().statusCode(200);
    assertEquals("RETURNED", office.status(caseId));
    assertEquals(2, office.see(caseId).getList("messages").size());
    await().until(() -> office.deadlines("late-reply").getList("items.caseId").contains(caseId));
  }
}
