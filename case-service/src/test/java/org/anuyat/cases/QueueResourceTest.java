package org.anuyat.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class QueueResourceTest {
  private static final String FRIDAY = "2026-11-20T01:30:00Z";
  private static final String MONDAY = "2026-11-23T01:30:00Z";

  private final Office office = new Office();
  private String mondayLate;
  private String mondayEarly;
  private String friday;

  @BeforeEach
  void threeCasesHandedInInTheWrongOrder() {
    office.withFoodShop(Map.of());
    mondayLate = open("2026-11-22T12:00:00Z", MONDAY);
    mondayEarly = open("2026-11-21T12:00:00Z", MONDAY);
    friday = open(FRIDAY, FRIDAY);
  }

  private String open(String arrived, String deemed) {
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("arrivedAt", arrived);
    mail.put("deemedReceivedAt", deemed);
    return office.open(mail);
  }

  private RequestSpecification officer() {
    return office.as(Office.OFFICER, "case-officer");
  }

  @Test
  @Tag("rule-4.1")
  void firstComeIsFirstByDeemedReceiptThenByArrival() {
    officer()
        .get(office.path("queue"))
        .then()
        .statusCode(200)
        .body("items.caseId", contains(friday, mondayEarly, mondayLate))
        .body("next", nullValue());
  }

  @Test
  @Tag("rule-4.1")
  void anotherThanTheFirstIsTakenOnlyWithAReasonThatIsKept() {
    office
        .review(mondayEarly, "start-review", Map.of())
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:out-of-turn"))
        .body("detail", containsString("Case 3/2569 came before"));
    assertEquals("RECEIVED", office.status(mondayEarly));

    office
        .review(mondayEarly, "start-review", Map.of("reason", "งานวันพรุ่งนี้"))
        .then()
        .statusCode(200)
        .body("history[1].reason", is("งานวันพรุ่งนี้"))
        .body("history[1].actor", is(Office.OFFICER))
        .body("history[1].facts.passedOver", is("3/2569"))
        .body("outOfTurn.passedOver", is("3/2569"))
        .body("outOfTurn.reason", is("งานวันพรุ่งนี้"))
        .body("outOfTurn.by", is(Office.OFFICER));
    officer().get(office.path("queue")).then().body("items.caseId", contains(friday, mondayLate));
  }

  @Test
  @Tag("rule-4.1")
  void theFirstNeedsNoReasonAndNotEvenABody() {
    officer()
        .post(office.path("case-files/" + friday + "/start-review"))
        .then()
        .statusCode(200)
        .body("status", is("UNDER_REVIEW"))
        .body("history[1].reason", nullValue())
        .body("outOfTurn", nullValue());
  }

  @Test
  @Tag("rule-4.1")
  void whatWasTakenOutOfTurnIsListedTheNewestFirst() {
    office.review(mondayLate, "start-review", Map.of("reason", "หนึ่ง")).then().statusCode(200);
    office.review(mondayEarly, "start-review", Map.of("reason", "สอง")).then().statusCode(200);
    // In its turn now: a remark is no reason to be listed.
    office.review(friday, "start-review", Map.of("reason", "หมายเหตุ")).then().statusCode(200);
    officer()
        .get(office.path("queue/out-of-turn"))
        .then()
        .statusCode(200)
        .body("items.caseId", contains(mondayEarly, mondayLate))
        .body("items.reason", contains("สอง", "หนึ่ง"))
        .body("items.passedOver", contains("3/2569", "3/2569"))
        .body("items[0].by", is(Office.OFFICER))
        .body("next", nullValue());
    assertEquals(List.of(mondayEarly, mondayLate), walk("queue/out-of-turn"));
  }

  @Test
  @Tag("rule-4.1")
  void officersWhoTakeTheNextAtTheSameTimeGetOneCaseEachInOrder() throws Exception {
    Callable<String> take =
        () -> {
          Response taken = officer().post(office.path("queue/take-next"));
          return taken.statusCode() == 204 ? "none" : taken.path("caseId");
        };
    List<String> taken = new ArrayList<>();
    try (var people = Executors.newFixedThreadPool(4)) {
      for (var one : people.invokeAll(Collections.nCopies(4, take))) {
        taken.add(one.get());
      }
    }
    Collections.sort(taken);
    List<String> expected = new ArrayList<>(List.of(friday, mondayEarly, mondayLate, "none"));
    Collections.sort(expected);
    assertEquals(expected, taken);
    officer().get(office.path("queue/out-of-turn")).then().body("items", is(List.of()));
  }

  @Test
  @Tag("rule-4.1")
  void theNextIsTheOneThatCameFirst() {
    officer()
        .post(office.path("queue/take-next"))
        .then()
        .statusCode(200)
        .body("caseId", is(friday))
        .body("status", is("UNDER_REVIEW"));
    officer()
        .post(office.path("queue/take-next"))
        .then()
        .statusCode(200)
        .body("caseId", is(mondayEarly));
  }

  @Test
  void theCountsFollowEveryChangeOfStatus() {
    office.review(friday, "start-review", Map.of()).then().statusCode(200);
    officer()
        .get(office.path("queue/counts"))
        .then()
        .statusCode(200)
        .body("waiting", is(2))
        .body("open", is(3))
        .body("all", is(3))
        .body("byStatus.find { it.status == 'UNDER_REVIEW' }.cases", is(1))
        .body("byStatus.find { it.status == 'DELIVERED' }.cases", is(0));
    office.review(friday, "withdraw", Map.of("reason", "ถอน")).then().statusCode(200);
    officer()
        .get(office.path("queue/counts"))
        .then()
        .body("waiting", is(2))
        .body("open", is(2))
        .body("all", is(3))
        .body("byStatus.find { it.status == 'WITHDRAWN' }.cases", is(1));
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    assertEquals(List.of(friday, mondayEarly, mondayLate), walk("queue"));
    assertEquals(List.of(mondayLate, mondayEarly, friday), walk("case-files"));
    assertEquals(List.of(friday, mondayEarly, mondayLate), walk("case-files?order=OLDEST_FIRST"));
    assertEquals(
        List.of(mondayLate, mondayEarly, friday),
        walk("case-files?status=RECEIVED&status=UNDER_REVIEW"));
  }

  private List<String> walk(String list) {
    List<String> seen = new ArrayList<>();
    String next = "";
    while (next != null) {
      var page =
          officer()
              .queryParam("limit", 1)
              .queryParams(next.isEmpty() ? Map.of() : Map.of("after", next))
              .get(office.path(list))
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.addAll(page.getList("items.caseId"));
      next = page.getString("next");
    }
    return seen;
  }

  @Test
  void theListMayBeNarrowedToAStatus() {
    office.review(friday, "start-review", Map.of()).then().statusCode(200);
    officer()
        .queryParam("status", "UNDER_REVIEW")
        .get(office.path("case-files"))
        .then()
        .statusCode(200)
        .body("items.caseId", contains(friday));
  }

  @Test
  void aPlaceThisListNeverGaveIsAProblem() {
    officer()
        .queryParam("after", "bm9uc2Vuc2U")
        .get(office.path("queue"))
        .then()
        .statusCode(400)
        .body("type", is("urn:anuyat:problem:invalid-input"));
  }
}
