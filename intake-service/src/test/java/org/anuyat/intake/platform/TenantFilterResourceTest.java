package org.anuyat.intake.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.anuyat.intake.ServiceTestResource;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.Test;

/** Which municipality a request may name. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class TenantFilterResourceTest {
  @Test
  void provincesOwnCodeIsNoMunicipalityForAnybody() {
    list("05300118").statusCode(200);
    list(CurrentMunicipality.PROVINCE)
        .statusCode(404)
        .body("type", is("urn:anuyat:problem:not-found"));
    list("0530011").statusCode(404);
  }

  private static ValidatableResponse list(String municipality) {
    String token = LocalTokens.token("operator", null, "province-operator", "intake-officer");
    return given()
        .auth()
        .oauth2(token)
        .get("/v1/municipalities/" + municipality + "/messages")
        .then();
  }
}
