package org.anuyat.permit.verification;

import static org.anuyat.permit.Permits.awaitDocument;
import static org.anuyat.permit.Permits.change;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class VerificationResourceTest {
  private static final String NOBODY = "0123456789abcdefghjkmnpqrs";

  @Inject DataSource database;

  @Test
  @Tag("rule-7.3")
  void anybodyChecksAPermitWithoutLogInFromAnyWebPage() {
    Issued permit = issue();
    awaitDocument(permit);
    RestAssured.given()
        .header("Origin", "https://anybody.example.org")
        .get("/v1/permits/" + permit.token())
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "*")
        .header("Cache-Control", containsString("no-cache"))
        .header("X-Robots-Tag", containsString("noindex"))
        .body("status", is("VALID"))
        .body("number", is(permit.number()))
        .body("municipalityTh", is("เทศบาลตำบลบ้านใหม่"))
        .body("holder", is("นางสาวตัว••• ทด•••"))
        .body("asOf", notNullValue());
  }

  @Test
  @Tag("rule-7.3")
  void revocationShowsAtOnceEvenToWhoAskedBefore() {
    Issued permit = issue();
    String address = "/v1/permits/" + permit.token();
    String etag = RestAssured.get(address).then().statusCode(200).extract().header("ETag");
    RestAssured.given().header("If-None-Match", etag).get(address).then().statusCode(304);
    change(permit, "suspend").statusCode(200);
    RestAssured.given()
        .header("If-None-Match", etag)
        .get(address)
        .then()
        .statusCode(200)
        .body("status", is("SUSPENDED"));
    change(permit, "revoke").statusCode(200);
    RestAssured.get(address).then().body("status", is("REVOKED"));
    assertTrue(page(permit.token()).asString().contains("<h1>ถูกเพิกถอน</h1>"));
  }

  @Test
  void permitIsExpiredTheDayAfterItsLastAndCannotBeSuspended() throws SQLException {
    Issued permit = expired();
    RestAssured.get("/v1/permits/" + permit.token()).then().body("status", is("EXPIRED"));
    assertTrue(page(permit.token()).asString().contains("<h1>สิ้นอายุแล้ว</h1>"));
    change(permit, "suspend").statusCode(409);
  }

  @Test
  void unknownTokenIsTheSameProblemWhateverItLooksLike() {
    for (String token : List.of(NOBODY, "1", "%20", "x".repeat(300), "1-2569", "..%2F..")) {
      RestAssured.given()
          .urlEncodingEnabled(false)
          .get("/v1/permits/" + token)
          .then()
          .statusCode(404)
          .contentType("application/problem+json")
          .header("Access-Control-Allow-Origin", "*")
          .body("type", is("urn:anuyat:problem:unknown-permit"))
          .body("nextStepTh", containsString("คิวอาร์โค้ด"));
    }
  }

  @Test
  void unknownTokenHasABilingualPageThatRepeatsNothing() {
    Response page = RestAssured.get("/verify/not-a-token-<script>");
    assertEquals(404, page.statusCode());
    page.then()
        .contentType(containsString("text/html"))
        .body(containsString("ไม่พบใบอนุญาต"))
        .body(containsString("No permit has this address"))
        .body(not(containsString("not-a-token")));
  }

  @Test
  @Tag("rule-7.3")
  void pageIsSmallAndSafeAndShowsBothCalendars() {
    Issued permit = issue(order("page-test"));
    Response page = page(permit.token());
    String html = page.asString();
    assertEquals(200, page.statusCode());
    assertTrue(html.getBytes(StandardCharsets.UTF_8).length < 30_000);
    assertTrue(html.contains("<html lang=\"th\">"));
    assertTrue(html.contains("lang=\"en\""));
    assertTrue(html.contains("พ.ศ. 25"));
    assertFalse(html.contains("<script"), "works without scripts");
    assertFalse(html.contains("http://") || html.contains("https://"), "nothing from elsewhere");
    assertFalse(html.contains("ตัวอย่าง ทดสอบ"), "the holder's name is masked");
    assertFalse(html.contains("citizen@example.org"));
    String policy = page.header("Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
    assertTrue(page.header("X-Robots-Tag").contains("noindex"));
    assertEquals("no-store", page.header("Cache-Control"));
    assertEquals("no-referrer", page.header("Referrer-Policy"));
  }

  @Test
  void whatIsPrintedCannotBringMarkupIntoThePage() {
    var order = order("markup");
    order.put("titleTh", "<img src=x onerror=alert(1)>");
    String html = page(issue(order).token()).asString();
    assertFalse(html.contains("<img"));
    assertTrue(html.contains("&lt;img"));
  }

  private Issued expired() throws SQLException {
    var order = order("expired");
    order.put("validityDays", 1);
    Issued permit = issue(order);
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE permit SET issued_on = issued_on - 10, valid_until = valid_until - 10"
                    + " WHERE id = ?")) {
      update.setObject(1, UUID.fromString(permit.id()));
      assertEquals(1, update.executeUpdate());
    }
    return permit;
  }

  private static Response page(String token) {
    return RestAssured.given().accept("text/html").get("/verify/" + token);
  }
}
