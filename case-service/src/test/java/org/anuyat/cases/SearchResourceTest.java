package org.anuyat.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
@Tag("rule-4.1")
class SearchResourceTest {
  private final Office office = new Office();
  private String shop;
  private String loudspeaker;
  private String water;

  @BeforeEach
  void threeCases() {
    office.withFoodShop(Map.of());
    Map<String, Object> noise = office.terms();
    noise.put("nameTh", "การใช้เครื่องขยายเสียง");
    office.putProcedure("loudspeaker", noise).then().statusCode(201);
    shop =
        open(
            "นางสาวตัวอย่าง ทดสอบ",
            "ขออนุญาตเปิดร้านอาหาร",
            "food-shop",
            "2025-03-03T02:00:00Z",
            "17/2568");
    loudspeaker =
        open(
            "นายสมมุติ จำลอง",
            "ขอใช้เครื่องขยายเสียง งานบุญ",
            "loudspeaker",
            "2025-12-31T17:30:00Z",
            "18/2569");
    water =
        open(
            "นางน้ำใส ชุ่มฉ่ำ",
            "ขอเปิดร้านน้ำแข็ง ๑๐๐%",
            "food-shop",
            "2026-11-23T02:00:00Z",
            "19/2569");
  }

  private String open(
      String name, String subject, String procedure, String deemed, String register) {
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("from", Map.of("name", name, "address", "citizen@example.org"));
    mail.put("subject", subject);
    mail.put("procedureCode", procedure);
    mail.put("arrivedAt", deemed);
    mail.put("deemedReceivedAt", deemed);
    mail.put("registerNumber", register);
    return office.open(mail);
  }

  private RequestSpecification officer() {
    return office.as(Office.OFFICER, "case-officer");
  }

  private ValidatableResponse list(Object... parameters) {
    RequestSpecification asked = officer();
    for (int i = 0; i < parameters.length; i += 2) {
      asked.queryParam((String) parameters[i], parameters[i + 1]);
    }
    return asked.get(office.path("case-files")).then();
  }

  private void finds(String q, String... caseIds) {
    list("q", q).statusCode(200).body("items.caseId", is(List.of(caseIds)));
  }

  @Test
  void findsThaiWordsAnywhereThoughThaiHasNoSpaces() {
    finds("ร้านอาหาร", shop);
    finds("ขยายเสียง", loudspeaker);
    finds("เปิดร้าน", water, shop);
    finds("สมมุติ จำ", loudspeaker);
    finds("citizen@EXAMPLE.org", water, loudspeaker, shop);
    finds("ไม่มีคำนี้");
  }

  @Test
  void findsWhatIsWrittenInAnotherWay() {
    finds("น\u0E4D\u0E49\u0E32ใส", water); // nikhahit before the tone, as some keyboards write
    finds("น\u0E49\u0E4D\u0E32ใส", water); // a split sara am
    finds("ร้านน้ำเเข็ง", water); // two sara e for a sara ae
    finds("น้ำ\u200Bแข็ง", water);
    finds("น้ำแข็ง  100%", water);
    finds("ฉ่ํา", water);
  }

  @Test
  void aLikePatternIsNoPattern() {
    finds("ร้าน%แข็ง");
    finds("ร้าน_ำแข็ง");
    finds("100%", water);
    finds("\\\\\\");
  }

  @Test
  void findsNumbersOfCasesRegistersAndPermitsInThaiAndArabicDigits() {
    finds("2/2569", loudspeaker);
    finds("คำขอที่ ๒/๒๕๖๙", loudspeaker);
    finds("เลขรับ 17/2568", shop);
    finds("๑๙/๒๕๖๙", water);
    finds("3", water);
    finds("๓", water);
    finds("99/2569");
    office.review(shop, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    office.review(shop, "submit-for-approval", Map.of("holderName", "บริษัท ครัวสมมุติ จำกัด"));
    office.decide(shop, "approve", Map.of()).then().statusCode(200);
    office.fee(shop, "e1", "SETTLED").then().statusCode(200);
    office.permit(shop, "e2", "ISSUED").then().statusCode(200);
    finds("7/2569", shop);
    finds("an69000000001234", shop);
    finds("ครัวสมมุติ", shop);
  }

  @Test
  void oneOrTwoLettersAreTooFewAndTheAnswerSaysSo() {
    for (String q : List.of("ก", "ขอ", "ab")) {
      list("q", q)
          .statusCode(400)
          .body("type", is("urn:anuyat:problem:invalid-input"))
          .body("detail", containsString("at least 3 letters"));
    }
    list("q", "  ").statusCode(200).body("items.caseId", is(List.of(water, loudspeaker, shop)));
  }

  @Test
  @Tag("rule-2.4")
  void nobodyIsFoundByANationalId() {
    String named =
        open(
            "นายสมมุติ",
            "บัตร 1-1017-00230-70-8 ขอใบอนุญาต",
            "food-shop",
            "2026-11-23T03:00:00Z",
            "20/2569");
    finds("1101700230708");
    finds("1-1017-00230-70-8");
    finds("ขอใบอนุญาต", named);
  }

  @Test
  void filtersNarrowTogether() {
    office.review(shop, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    list("status", "RECEIVED").body("items.caseId", contains(water, loudspeaker));
    list("status", "RECEIVED", "status", "UNDER_REVIEW")
        .body("items.caseId", contains(water, loudspeaker, shop));
    list("procedure", "food-shop").body("items.caseId", contains(water, shop));
    list("procedure", "food-shop", "status", "RECEIVED").body("items.caseId", contains(water));
    list("q", "ร้าน", "status", "UNDER_REVIEW").body("items.caseId", contains(shop));
    list("q", "ร้าน", "procedure", "loudspeaker").body("items", is(List.of()));
    list("reviewer", "me").body("items.caseId", contains(shop));
    list("reviewer", Office.OFFICER, "open", true).body("items.caseId", contains(shop));
    list("reviewer", "somebody-else").body("items", is(List.of()));
    office.review(shop, "withdraw", Map.of("reason", "ถอน")).then().statusCode(200);
    list("reviewer", "me", "open", true).body("items", is(List.of()));
    list("open", false).body("items.caseId", contains(shop));
    list("open", true).body("items.caseId", contains(water, loudspeaker));
    list("open", true, "status", "WITHDRAWN").statusCode(400);
  }

  @Test
  void daysOfReceiptAreBangkokDaysAndBothAreIn() {
    list("receivedFrom", "2026-01-01", "receivedTo", "2026-01-01")
        .body("items.caseId", contains(loudspeaker));
    list("receivedTo", "2025-12-31").body("items.caseId", contains(shop));
    list("receivedFrom", "2025-03-03", "receivedTo", "2026-11-23")
        .body("items.caseId", contains(water, loudspeaker, shop));
    list("receivedFrom", "1 มกราคม").statusCode(400).body("detail", containsString("2026-11-30"));
  }

  @Test
  void aSearchIsPagedInBothDirections() {
    for (String order : List.of("NEWEST_FIRST", "OLDEST_FIRST")) {
      List<String> expected = new ArrayList<>(List.of(water, loudspeaker, shop));
      if (order.startsWith("OLD")) {
        java.util.Collections.reverse(expected);
      }
      List<String> seen = new ArrayList<>();
      String next = null;
      do {
        var page =
            list(
                    "q",
                    "citizen",
                    "limit",
                    1,
                    "order",
                    order,
                    next == null ? "open" : "after",
                    next == null ? "true" : next)
                .statusCode(200)
                .extract()
                .jsonPath();
        seen.addAll(page.getList("items.caseId"));
        next = page.getString("next");
      } while (next != null);
      assertEquals(expected, seen);
    }
  }

  @Test
  void anotherMunicipalitysCasesAreNotFound() {
    Office other = new Office();
    other
        .as(Office.OFFICER, "case-officer")
        .queryParam("q", "ร้านอาหาร")
        .get(other.path("case-files"))
        .then()
        .statusCode(200)
        .body("items", is(List.of()));
  }
}
