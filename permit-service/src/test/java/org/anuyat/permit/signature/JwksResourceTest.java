package org.anuyat.permit.signature;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.anuyat.permit.ServiceTestResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A verifier's view: nothing but the published key set and a second library. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.1")
@Tag("rule-7.3")
class JwksResourceTest {
  private static final byte[] PAYLOAD = "{\"n\":\"1/2569\"}".getBytes(StandardCharsets.UTF_8);

  @Inject DataSigning signing;
  @Inject SigningKeys keys;

  @Test
  void signedDataIsCheckedWithThePublishedKeyByAnotherLibrary() throws Exception {
    String jws = signing.sign("05300711", "test+jws", PAYLOAD);
    var header = JWSObject.parse(jws).getHeader();
    assertEquals("EdDSA", header.getAlgorithm().getName());
    assertEquals("test+jws", header.getType().getType());
    assertArrayEquals(PAYLOAD, JWSObject.parse(jws).getPayload().toBytes());
    assertTrue(PublishedKeys.accept("05300711", jws));
  }

  @Test
  void changedDataIsRefused() {
    String jws = signing.sign("05300711", null, PAYLOAD);
    String[] parts = jws.split("\\.");
    String other =
        signing.sign("05300711", null, "{\"n\":\"2/2569\"}".getBytes(StandardCharsets.UTF_8));
    String forged = parts[0] + "." + other.split("\\.")[1] + "." + parts[2];
    assertTrue(PublishedKeys.accept("05300711", jws));
    assertEquals(false, PublishedKeys.accept("05300711", forged));
  }

  @Test
  void neighboursKeyDoesNotCount() {
    String jws = signing.sign("05300712", null, PAYLOAD);
    signing.sign("05300711", null, PAYLOAD);
    assertEquals(false, PublishedKeys.accept("05300711", jws));
  }

  @Test
  void replacedKeyStaysPublishedAndGoesOnProving() {
    String before = signing.sign("05300713", null, PAYLOAD);
    assertTrue(keys.replace("05300713", KeyPurpose.DATA, "admin-person").isPresent());
    String after = signing.sign("05300713", null, PAYLOAD);
    RestAssured.get("/v1/municipalities/05300713/jwks.json").then().body("keys", hasSize(2));
    assertTrue(PublishedKeys.accept("05300713", before));
    assertTrue(PublishedKeys.accept("05300713", after));
  }

  @Test
  void keySetIsPublicMayBeKeptAndHoldsNoPrivateHalf() {
    signing.sign("05300711", null, PAYLOAD);
    RestAssured.get("/v1/municipalities/05300711/jwks.json")
        .then()
        .statusCode(200)
        .contentType("application/jwk-set+json")
        .header("Cache-Control", "public, max-age=300")
        .header("Access-Control-Allow-Origin", "*")
        .body("keys[0].kty", is("OKP"))
        .body("keys[0].crv", is("Ed25519"))
        .body("keys[0].use", is("sig"))
        .body("keys[0].alg", is("EdDSA"))
        .body("keys", everyItem(not(hasKey("d"))));
    RestAssured.get("/v1/municipalities/05300888/jwks.json").then().statusCode(404);
  }
}
