package org.anuyat.permit.collect;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.awaitDocument;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.permit.Letters;
import org.anuyat.permit.Permits;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The link and its one-time code, as the holder meets them. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-8.2")
class CollectResourceTest {
  private static final Pattern LINK =
      Pattern.compile(Pattern.quote(Permits.PUBLIC_URL) + "(/collect/[0-9a-z]{26})");

  /** A sent link, and the sending that an officer sees. */
  record Sent(Issued permit, String path, String dispatch) {}

  @Inject TestClock clock;

  @AfterEach
  void clockRuns() {
    clock.run();
  }

  @Test
  void rightCodeGivesTheSignedPermitOnce() {
    Sent sent = link();
    get(sent.path())
        .then()
        .statusCode(200)
        .header("Content-Type", containsString("text/html"))
        .header("Cache-Control", "no-store")
        .body(containsString("กรอกรหัส"))
        .body(not(containsString("ตัวอย่าง")))
        .body(not(containsString(sent.permit().number())));
    String code = code(sent);
    byte[] file =
        type(sent, code.toUpperCase(Locale.ROOT).replace('-', ' '))
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", containsString("attachment"))
            .extract()
            .asByteArray();
    assertArrayEquals(awaitDocument(sent.permit()), file);
    type(sent, code).then().statusCode(404).body(containsString("ลิงก์นี้ใช้ไม่ได้"));
    get(sent.path()).then().statusCode(404);
    as("registrar")
        .get(sent.permit().path() + "/dispatches")
        .then()
        .body("items[0].state", is("COLLECTED"))
        .body("items[0].secretKept", is(false));
  }

  @Test
  void fiveWrongCodesCloseTheLinkAndAnOfficerSendsANewOne() {
    Sent sent = link();
    String code = code(sent);
    for (int left = 4; left > 0; left--) {
      type(sent, "0000-0000").then().statusCode(403).body(containsString("อีก " + left + " ครั้ง"));
    }
    type(sent, "0000-0000").then().statusCode(404);
    type(sent, code).then().statusCode(404);
    String dispatch =
        as("registrar")
            .contentType("application/json")
            .body(Map.of("way", "LINK"))
            .post(sent.permit().path() + "/dispatches")
            .then()
            .statusCode(201)
            .extract()
            .path("dispatchId");
    Sent again = new Sent(sent.permit(), path(Letters.await1(dispatch + "-dispatch")), dispatch);
    assertFalse(again.path().equals(sent.path()));
    type(again, code).then().statusCode(403);
    type(again, code(again)).then().statusCode(200).contentType("application/pdf");
  }

  @Test
  void linkEndsAfterFourteenDays() {
    Sent sent = link();
    clock.stopAt(Clock.systemUTC().instant().plus(Duration.ofDays(13)));
    get(sent.path()).then().statusCode(200);
    clock.stopAt(Clock.systemUTC().instant().plus(Duration.ofDays(15)));
    get(sent.path()).then().statusCode(404);
  }

  @Test
  void everyLinkThatLeadsNowhereLooksTheSame() {
    String unknown = get("/collect/" + "0".repeat(26)).then().statusCode(404).extract().asString();
    String odd = get("/collect/x").then().statusCode(404).extract().asString();
    assertTrue(withoutNonce(unknown).equals(withoutNonce(odd)));
  }

  private static String withoutNonce(String page) {
    return page.replaceAll("nonce=\"[0-9a-z]+\"", "");
  }

  private static Sent link() {
    Map<String, Object> order = order("by-link");
    order.put("announcedWays", List.of("LINK"));
    Issued permit = issue(order);
    JsonPath mail = Letters.await1(permit.id() + "-delivery");
    String dispatch =
        as("registrar").get(permit.path() + "/dispatches").path("items[0].dispatchId");
    assertTrue(mail.getList("attachments").isEmpty());
    return new Sent(permit, path(mail), dispatch);
  }

  private static String path(JsonPath mail) {
    Matcher link = LINK.matcher(mail.getString("bodyTh"));
    assertTrue(link.find(), mail.getString("bodyTh"));
    return link.group(1);
  }

  private static String code(Sent sent) {
    return as("registrar")
        .contentType("application/json")
        .body(Map.of("phone", "0810000000"))
        .post(sent.permit().path() + "/dispatches/" + sent.dispatch() + "/password-readings")
        .then()
        .statusCode(200)
        .extract()
        .path("password");
  }

  private static Response type(Sent sent, String code) {
    return given()
        .contentType("application/x-www-form-urlencoded")
        .formParam("code", code)
        .post(sent.path());
  }
}
