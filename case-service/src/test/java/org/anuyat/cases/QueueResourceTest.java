package org.anuyat.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        .body("history[1].actor", is(Office.OFFICER));
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
        .body("history[1].reason", nullValue());
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    assertEquals(List.of(friday, mondayEarly, mondayLate), walk("queue"));
    assertEquals(List.of(friday, mondayEarly, mondayLate), walk("case-files"));
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
