package org.anuyat.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import javax.sql.DataSource;
import org.anuyat.local.starter.LocalTokens;
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
}
