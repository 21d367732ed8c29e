package org.anuyat.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import javax.sql.DataSource;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MunicipalityResourceTest {
  @Inject DataSource database;

  @Test
  void profileNeverShowsThePasswordAndTheDatabaseHoldsItSealed() throws Exception {
    try (Mailroom mailroom = Mailroom.open("72000001")) {
      String profile = mailroom.officer().get("").then().statusCode(200).extract().asString();
      assertThat(profile, not(containsString("secret")));
      assertThat(profile, containsString("\"opens\":\"08:30\""));
      try (Connection connection = database.getConnection();
          ResultSet row =
              connection
                  .createStatement()
                  .executeQuery(
                      "SELECT sealed_password FROM municipality WHERE code = '72000001'")) {
        row.next();
        assertThat(row.getString(1), not(containsString("secret")));
      }
    }
  }

  @Test
  void missingPhoneIsAProblemThatNamesIt() {
    given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .contentType(ContentType.JSON)
        .body("{\"nameTh\":\"ก\",\"nameEn\":\"x\",\"provinceTh\":\"ก\",\"provinceEn\":\"x\"}")
        .put("/v1/municipalities/72000002")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body(containsString("phone"));
  }

  @Test
  void onlyTheProvinceOperatorMayWrite() {
    given()
        .auth()
        .oauth2(LocalTokens.token("admin", "72000003", "municipality-admin"))
        .contentType(ContentType.JSON)
        .body("{}")
        .put("/v1/municipalities/72000003")
        .then()
        .statusCode(403);
  }

  @Test
  void workingDaysAreCounted() {
    try (Mailroom mailroom = Mailroom.open("72000004")) {
      mailroom
          .service()
          .get("/calendar/working-days?from=2026-12-04T03:00:00Z&days=3")
          .then()
          .statusCode(200)
          .body("deadline", is("2026-12-11T09:30:00Z"));
      mailroom.service().get("/calendar/explain?at=yesterday").then().statusCode(400);
    }
  }

  @Test
  @Tag("rule-A1.1")
  @Tag("rule-A2.1")
  void mailboxNameIsLookedOverBeforeItIsAnnounced() {
    lint("saraban_๐๕๓๐๐๑๑๘@dla.go.th")
        .body("acceptable", is(true))
        .body("normalised", is("saraban_05300118@dla.go.th"))
        .body("findings.kind", is(List.of("THAI_DIGIT")));
    lint("saraban@gmail.com")
        .body("acceptable", is(false))
        .body("findings[0].rule", is("A1.1"))
        .body("findings[0].severity", is("ERROR"))
        .body("findings[0].textTh", containsString("อีเมลฟรี"));
    given()
        .contentType(ContentType.JSON)
        .body("{\"address\":\"saraban@opm.go.th\"}")
        .post("/v1/mailbox-names/lint")
        .then()
        .statusCode(401);
  }

  @Test
  @Tag("rule-A1.1")
  void municipalityIsToldWhatIsWrongWithItsMailboxNameAndMayStillTryItOut() {
    try (Mailroom mailroom = Mailroom.open("72000005")) {
      given()
          .auth()
          .oauth2(LocalTokens.token("operator", null, "province-operator"))
          .contentType(ContentType.JSON)
          .body(mailroom.profile())
          .put("/v1/municipalities/72000005")
          .then()
          .statusCode(200)
          .body("mailboxFindings.kind", is(List.of("NOT_GOVERNMENT_DOMAIN")));
    }
  }

  @Test
  @Tag("rule-PREP.1")
  @Tag("rule-A2.1")
  void mailboxesArePublishedToEverybody() {
    try (Mailroom mailroom = Mailroom.open("72000006")) {
      given()
          .get("/v1/mailboxes?after=72000005&limit=1")
          .then()
          .statusCode(200)
          .body("items[0].code", is("72000006"))
          .body("items[0].mailAddress", is(mailroom.address))
          .body("items[0].phone", is("0 5300 0000"))
          .body("items[0].opens", is("08:30"))
          .body("next", is("72000006"));
      given()
          .get("/v1/mailboxes/download")
          .then()
          .statusCode(200)
          .body(containsString(mailroom.address));
    }
  }

  private static ValidatableResponse lint(String address) {
    return given()
        .auth()
        .oauth2(LocalTokens.token("admin", "72000001", "municipality-admin"))
        .contentType(ContentType.JSON)
        .body("{\"address\":\"" + address + "\"}")
        .post("/v1/mailbox-names/lint")
        .then()
        .statusCode(200);
  }
}
