package org.anuyat.permit.bynumber;

import static io.restassured.RestAssured.given;
import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.platform.ThaiDates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.3")
class NumberResourceTest {
  private static final AtomicInteger ADDRESS = new AtomicInteger();

  @Inject DataSource database;

  @Test
  void numberShowsKindAndStatusAndNothingElse() {
    Issued permit = issue(order("by-number"));
    Response answer = ask(from(newAddress()), permit.number(), "by-number");
    answer
        .then()
        .statusCode(200)
        .header("X-Robots-Tag", containsString("noindex"))
        .body("items.number", contains(permit.number()))
        .body("items[0].status", is("VALID"))
        .body("items[0].titleEn", is("Licence to operate a food shop"))
        .body("items[0].keySet().size()", is(5));
    assertTrue(!answer.asString().contains("ตัว"), "no holder, masked or not");
  }

  @Test
  void thaiDigitsAreRead() {
    Issued permit = issue(order("thai-digits"));
    ask(from(newAddress()), ThaiDates.withThaiDigits(permit.number()), "thai-digits")
        .then()
        .statusCode(200)
        .body("items.number", contains(permit.number()));
  }

  @Test
  void unknownAndForbiddenLookAlike() throws SQLException {
    Issued closed = issue(order("closed-kind"));
    close("closed-kind");
    String forbidden = problem(ask(from(newAddress()), closed.number(), "closed-kind"));
    assertEquals(forbidden, problem(ask(from(newAddress()), "999999/2569", "food-shop")));
    assertEquals(forbidden, problem(ask(from(newAddress()), "1/2569", "no-such-kind")));
    String elsewhere =
        problem(
            from(newAddress())
                .queryParam("municipality", "99999999")
                .queryParam("number", closed.number())
                .get("/v1/permits-by-number"));
    assertEquals(forbidden, elsewhere);
  }

  @Test
  void oneAddressIsHeldBackAndAnotherIsNot() {
    String address = newAddress();
    for (int i = 0; i < 20; i++) {
      ask(from(address), "999999/2569", "food-shop").then().statusCode(404);
    }
    ask(from(address), "999999/2569", "food-shop")
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", Integer::valueOf, greaterThan(0))
        .body("type", is("urn:anuyat:problem:too-many-requests"));
    ask(from(newAddress()), "999999/2569", "food-shop").then().statusCode(404);
  }

  @Test
  void pageIsAFormThatWorksWithoutScripts() {
    Issued permit = issue(order("number-page"));
    from(newAddress())
        .queryParam("municipality", BAN_MAI)
        .queryParam("number", permit.number())
        .get("/check/number")
        .then()
        .statusCode(200)
        .header("X-Robots-Tag", containsString("noindex"))
        .body(containsString("<form method=\"get\""))
        .body(containsString("ใช้ได้"))
        .body(not(containsString("<script")));
    from(newAddress())
        .queryParam("municipality", BAN_MAI)
        .queryParam("number", "\"><script>x")
        .get("/check/number")
        .then()
        .statusCode(404)
        .body(containsString("ไม่พบใบอนุญาต"))
        .body(not(containsString("<script")));
  }

  private static String problem(Response answer) {
    answer.then().statusCode(404).contentType("application/problem+json");
    return answer.asString();
  }

  private static Response ask(RequestSpecification from, String number, String kind) {
    return from.queryParam("municipality", BAN_MAI)
        .queryParam("number", number)
        .queryParam("procedureCode", kind)
        .get("/v1/permits-by-number");
  }

  private static RequestSpecification from(String address) {
    return given().header("X-Forwarded-For", address);
  }

  private static String newAddress() {
    return "192.0.2." + ADDRESS.incrementAndGet();
  }

  private void close(String kind) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO public_kind (municipality, procedure_code, by_number, listed, holder, place,"
              + " changed_by, changed_at) VALUES ('"
              + BAN_MAI
              + "', '"
              + kind
              + "', false, false, 'LEFT_OUT', false, 'test', now())");
    }
  }
}
