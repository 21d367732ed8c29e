package org.anuyat.permit.signature;

import static io.restassured.RestAssured.given;
import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.awaitDocument;
import static org.anuyat.permit.Permits.issue;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.document.Pdfs;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keys change; what they signed stays good. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.1")
class SigningKeyResourceTest {
  private static final String KEYS = "/v1/municipalities/" + BAN_MAI + "/signing-keys";
  private static final Instant MADE = Instant.now().minus(Duration.ofDays(1));

  @Inject SecurityModule module;

  @Test
  void permitsSignedBeforeAChangeOfKeysStayGood() {
    Issued before = issue();
    byte[] earlier = awaitDocument(before);
    String credential = text(Pdfs.embedded(earlier, "permit.vc.jwt"));
    post("", Map.of("purpose", "DOCUMENT")).statusCode(201).body("createdBy", is("admin-person"));
    post("", Map.of("purpose", "DATA")).statusCode(201).body("purpose", is("DATA"));
    byte[] later = awaitDocument(issue());
    assertNotEquals(serialNumber(earlier), serialNumber(later));
    assertArrayEquals(earlier, as("registrar").get(before.path() + "/document.pdf").asByteArray());
    for (byte[] pdf : new byte[][] {earlier, later}) {
      assertTrue(SignatureReport.isGood(pdf));
      assertEquals(1, SignatureReport.permittedChanges(pdf));
      SignatureReport.pdfsig(pdf)
          .ifPresent(output -> assertTrue(output.contains("Signature is Valid."), output));
    }
    assertTrue(PublishedKeys.accept(BAN_MAI, credential));
    assertTrue(PublishedKeys.accept(BAN_MAI, text(Pdfs.embedded(later, "permit.vc.jwt"))));
  }

  @Test
  void municipalitySignsWithTheCertificateOfAnotherAuthority() {
    awaitDocument(issue());
    Identity national = foreign("National CA", "Ban Mai by national CA");
    post(
            "/from-keystore",
            Map.of("keystore", national.toKeystore("secret".toCharArray()), "password", "secret"))
        .statusCode(201)
        .body("subject", containsString("Ban Mai by national CA"));
    byte[] pdf = awaitDocument(issue());
    assertEquals("Ban Mai by national CA", signer(pdf));
    assertTrue(SignatureReport.of(pdf, national.chain().getLast()).isTrustedChain());
    post("", Map.of("purpose", "DOCUMENT")).statusCode(201);
  }

  @Test
  void keystoreThatCannotSignIsRefused() {
    Identity good = foreign("CA", "Somebody");
    byte[] keystore = good.toKeystore("secret".toCharArray());
    refused(Map.of("keystore", keystore, "password", "wrong"), "does not open");
    refused(Map.of("keystore", "no keystore".getBytes(StandardCharsets.UTF_8), "password", ""), "");
    Instant longAgo = Instant.now().minus(Duration.ofDays(4000));
    Identity old =
        Certificates.municipality(
            Certificates.authority("CA", longAgo), "05300118", "เก่า", "Old", longAgo, 5);
    refused(
        Map.of("keystore", old.toKeystore("x".toCharArray()), "password", "x"), "not valid now");
    Identity data = Certificates.data(Certificates.authority("CA", MADE), "05300118", MADE, 5);
    refused(Map.of("keystore", data.toKeystore("x".toCharArray()), "password", "x"), "RSA");
  }

  @Test
  void keyInTheSecurityModuleSignsAndNeverLeavesIt() throws Exception {
    Assumptions.assumeTrue(SoftToken.library().isPresent(), "SoftHSM is not installed");
    assertTrue(module.find("permit-banmai").isEmpty());
    SoftToken.put("permit-banmai", foreign("Module CA", "Ban Mai by module"));
    asOperator(Map.of("label", "permit-banmai"))
        .statusCode(201)
        .body("inModule", is(true))
        .body("subject", containsString("Ban Mai by module"));
    byte[] pdf = awaitDocument(issue());
    assertEquals("Ban Mai by module", signer(pdf));
    assertTrue(SignatureReport.isGood(pdf));
    asOperator(Map.of("label", "nobodys-key")).statusCode(422);
    post("", Map.of("purpose", "DOCUMENT")).statusCode(201);
    assertTrue(SignatureReport.isGood(pdf));
    assertEquals(null, module.find("permit-banmai").orElseThrow().key().getEncoded());
  }

  @Test
  void onlyTheRightPersonsReachTheKeys() {
    post("/from-module", Map.of("label", "any")).statusCode(403);
    as("registrar").get(KEYS).then().statusCode(403);
    String neighbour = LocalTokens.token("neighbour", "05300119", "municipality-admin");
    given().auth().oauth2(neighbour).get(KEYS).then().statusCode(404);
    as("municipality-admin").get(KEYS).then().statusCode(200);
  }

  @Test
  void firstKeyIsMadeWithTheFirstPermitNotBefore() {
    String admin = LocalTokens.token("admin", "05300999", "municipality-admin");
    given()
        .auth()
        .oauth2(admin)
        .get(KEYS.replace(BAN_MAI, "05300999"))
        .then()
        .body("items", hasSize(0));
    given()
        .auth()
        .oauth2(admin)
        .contentType("application/json")
        .body(Map.of("purpose", "DOCUMENT"))
        .post(KEYS.replace(BAN_MAI, "05300999"))
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:no-key-yet"));
  }

  private static void refused(Map<String, Object> keystore, String why) {
    post("/from-keystore", keystore)
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:key-refused"))
        .body("detail", containsString(why));
  }

  private static ValidatableResponse post(String path, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(LocalTokens.token("admin-person", BAN_MAI, "municipality-admin"))
        .contentType("application/json")
        .body(body)
        .post(KEYS + path)
        .then();
  }

  private static ValidatableResponse asOperator(Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .contentType("application/json")
        .body(body)
        .post(KEYS + "/from-module")
        .then();
  }

  private static Identity foreign(String authority, String name) {
    return Certificates.municipality(
        Certificates.authority(authority, MADE), BAN_MAI, "เทศบาลตำบลบ้านใหม่", name, MADE, 5);
  }

  private static String signer(byte[] pdf) {
    return SignatureReport.of(pdf).getSigningCertificate().getCommonName();
  }

  private static String serialNumber(byte[] pdf) {
    return SignatureReport.of(pdf).getSigningCertificate().getSerialNumber();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.US_ASCII);
  }
}
