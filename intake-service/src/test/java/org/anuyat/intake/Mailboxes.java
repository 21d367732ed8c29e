package org.anuyat.intake;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.List;
import org.anuyat.local.starter.LocalTokens;

/** Writes a municipality's mailbox and reads its alarms. */
final class Mailboxes {
  private Mailboxes() {}

  static void put(Mailroom mailroom, String profile) {
    given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .contentType(ContentType.JSON)
        .body(profile)
        .put("/v1/municipalities/" + mailroom.code)
        .then()
        .statusCode(200);
  }

  static List<String> openAlarms(Mailroom mailroom) {
    return mailroom
        .officer()
        .get("/alarms")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.kind");
  }
}
