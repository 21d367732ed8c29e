package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class StatusPageResourceTest {
  private static final Pattern LINK = Pattern.compile("/status/([0-9a-z]{26})");

  private final Office office = new Office();

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  /** The link as the citizen finds it in a letter. */
  private String tokenFromTheLetter(String caseId) {
    String path = "outgoing-mails/case-" + caseId + "-result";
    await().until(() -> !Peers.calls(path).isEmpty());
    JsonPath mail = JsonPath.from(Peers.calls(path).getFirst().body());
    Matcher th = LINK.matcher(mail.getString("bodyTh"));
    Matcher en = LINK.matcher(mail.getString("bodyEn"));
    assertTrue(th.find() && en.find());
    assertEquals(th.group(1), en.group(1));
    return th.group(1);
  }

  private static Response page(String token) {
    return given().accept("text/html").get("/status/" + token);
  }

  private static Response json(String token) {
    return given().accept("application/json").get("/status/" + token);
  }

  @Test
  @Tag("rule-4.8")
  void whoHasTheLinkOfTheLetterSeesTheStatusInThaiAndEnglishWithoutALogIn() {
    String token = tokenFromTheLetter(office.approved());
    page(token)
        .then()
        .statusCode(200)
        .contentType("text/html")
        .header("X-Robots-Tag", "noindex, nofollow")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "private, no-store")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("width=device-width"))
        .body(containsString("noindex"))
        .body(containsString("อนุมัติแล้ว"))
        .body(containsString("Approved"))
        .body(containsString("1/2569"))
        .body(not(containsString("citizen@example.org")))
        .body(not(containsString(Office.APPROVER)));
    json(token)
        .then()
        .statusCode(200)
        .header("X-Robots-Tag", "noindex, nofollow")
        .body("status.code", is("APPROVED"))
        .body("caseNumber", is("1/2569"));
  }

  @Test
  void allLettersOfACaseCarryTheSameLink() {
    String caseId = office.open();
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    office.review(caseId, "return", Map.of("reason", "ผิดเทศบาล")).then().statusCode(200);
    await().until(() -> !Peers.calls("case-" + caseId + "-").isEmpty());
    String letter = Peers.calls("case-" + caseId + "-").getFirst().body();
    Matcher link = LINK.matcher(letter);
    assertTrue(link.find());
    json(link.group(1)).then().statusCode(200).body("status.code", is("RETURNED"));
  }

  @Test
  void unknownAndMalformedLinksAnswerAlike() {
    Response unknown = page("00000000000000000000000000");
    Response malformed = page("x");
    assertEquals(404, unknown.statusCode());
    assertEquals(404, malformed.statusCode());
    assertEquals(withoutNonce(unknown), withoutNonce(malformed));
    unknown.then().header("X-Robots-Tag", "noindex, nofollow").body(containsString("ไม่พบคำขอ"));
    json("00000000000000000000000000")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  private static String withoutNonce(Response page) {
    return page.asString().replaceAll("nonce=\"[0-9a-z]+\"", "");
  }
}
