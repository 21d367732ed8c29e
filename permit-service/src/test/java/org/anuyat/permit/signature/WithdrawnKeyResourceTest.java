package org.anuyat.permit.signature;

import static io.restassured.RestAssured.given;
import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.OTHER;
import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.awaitDocument;
import static org.anuyat.permit.Permits.issue;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.document.Pdfs;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A key that somebody else may have is believed no more; what the register says stays. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.1")
class WithdrawnKeyResourceTest {
  private static final String KEYS = "/v1/municipalities/" + BAN_MAI + "/signing-keys";
  private static final Map<String, String> STOLEN = Map.of("reason", "เครื่องแม่ข่ายถูกบุกรุก");

  @Inject PermitSigning signing;

  @Test
  void codesOfAWithdrawnDataKeyProveNothingAndThePermitStays() {
    Issued permit = issue();
    String credential =
        new String(
            Pdfs.embedded(awaitDocument(permit), "permit.vc.jwt"), StandardCharsets.US_ASCII);
    String code = offlineCode(permit);
    assertTrue(PublishedKeys.accept(BAN_MAI, code));
    String keyId = inUse("DATA");
    withdraw(keyId, STOLEN)
        .statusCode(200)
        .body("withdrawnBy", is("admin-person"))
        .body("withdrawnWhy", is(STOLEN.get("reason")))
        .body("withdrawnAt", notNullValue());
    assertFalse(PublishedKeys.accept(BAN_MAI, code));
    assertFalse(PublishedKeys.accept(BAN_MAI, credential));
    assertNotEquals(keyId, inUse("DATA"));
    assertTrue(PublishedKeys.accept(BAN_MAI, offlineCode(permit)));
    given().get("/v1/permits/" + permit.token()).then().statusCode(200).body("status", is("VALID"));
  }

  @Test
  void ofAFileSignedByAWithdrawnKeyTheIssuerIsNotProvenUnlessItIsRegistered() throws IOException {
    byte[] permit = awaitDocument(issue());
    byte[] other = signing.sign(paper(), BAN_MAI, "เทศบาลตำบลบ้านใหม่", "Ban Mai");
    issuer(other, "NOT_REGISTERED", "GENUINE");
    String keyId = inUse("DOCUMENT");
    withdraw(keyId, STOLEN).statusCode(200);
    issuer(other, "NOT_REGISTERED", "NOT_PROVEN");
    issuer(permit, "UNALTERED", "GENUINE");
    byte[] later = signing.sign(paper(), BAN_MAI, "เทศบาลตำบลบ้านใหม่", "Ban Mai");
    issuer(later, "NOT_REGISTERED", "GENUINE");
    assertNotEquals(keyId, inUse("DOCUMENT"));
  }

  @Test
  void aReplacedKeyIsWithdrawnWithoutTouchingTheOneInUse() {
    awaitDocument(issue());
    String replaced = inUse("DATA");
    admin(Map.of("purpose", "DATA"), "").statusCode(201);
    String used = inUse("DATA");
    withdraw(replaced, STOLEN).statusCode(200);
    withdraw(replaced, Map.of("reason", "อีกครั้ง"))
        .statusCode(200)
        .body("withdrawnWhy", is(STOLEN.get("reason")));
    as("municipality-admin")
        .get(KEYS)
        .then()
        .body("items.findAll { it.withdrawnAt == null }.keyId", not(hasItem(replaced)))
        .body("items.find { it.keyId == '" + used + "' }.withdrawnAt", nullValue());
    assertEquals(used, inUse("DATA"));
  }

  @Test
  void onlyTheMunicipalitysOwnAdministratorWithdrawsItsKeysAndSaysWhy() {
    awaitDocument(issue());
    String keyId = inUse("DATA");
    withdraw(keyId, Map.of("reason", " ")).statusCode(400);
    withdraw("0190a1b2-0000-7000-8000-000000000000", STOLEN).statusCode(404);
    as("registrar")
        .contentType("application/json")
        .body(STOLEN)
        .post(KEYS + "/" + keyId + "/withdraw")
        .then()
        .statusCode(403);
    for (String path : new String[] {KEYS, KEYS.replace(BAN_MAI, OTHER)}) {
      given()
          .auth()
          .oauth2(LocalTokens.token("neighbour", OTHER, "municipality-admin"))
          .contentType("application/json")
          .body(STOLEN)
          .post(path + "/" + keyId + "/withdraw")
          .then()
          .statusCode(404);
    }
    assertEquals(keyId, inUse("DATA"));
  }

  @Test
  void theProvincesAuthorityIsNotWithdrawnLikeAMunicipalitysKey() {
    awaitDocument(issue());
    String authority = KEYS.replace(BAN_MAI, "00000000");
    asOperator().get(authority).then().statusCode(404);
    asOperator()
        .contentType("application/json")
        .body(STOLEN)
        .post(authority + "/" + inUse("DOCUMENT") + "/withdraw")
        .then()
        .statusCode(404);
  }

  private static RequestSpecification asOperator() {
    return given().auth().oauth2(LocalTokens.token("operator", null, "province-operator"));
  }

  private static String offlineCode(Issued permit) {
    return given().get("/v1/permits/" + permit.token() + "/offline").then().extract().path("jws");
  }

  private static String inUse(String purpose) {
    return as("municipality-admin")
        .get(KEYS)
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.purpose == '" + purpose + "' && it.withdrawnAt == null }.keyId");
  }

  private static ValidatableResponse withdraw(String keyId, Map<String, ?> body) {
    return admin(body, "/" + keyId + "/withdraw");
  }

  private static ValidatableResponse admin(Map<String, ?> body, String path) {
    return given()
        .auth()
        .oauth2(LocalTokens.token("admin-person", BAN_MAI, "municipality-admin"))
        .contentType("application/json")
        .body(body)
        .post(KEYS + path)
        .then();
  }

  private static void issuer(byte[] pdf, String document, String issuer) {
    given()
        .contentType("application/pdf")
        .body(pdf)
        .post("/v1/permit-files")
        .then()
        .statusCode(200)
        .body("document.code", is(document))
        .body("issuer.code", is(issuer));
  }

  /** A paper the register knows nothing of. */
  private static byte[] paper() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
