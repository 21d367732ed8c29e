package org.anuyat.permit.offline;

import static io.restassured.RestAssured.get;
import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.awaitDocument;
import static org.anuyat.permit.Permits.change;
import static org.anuyat.permit.Permits.issue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.3")
class OfflineResourceTest {
  private static final String BASE = "/v1/municipalities/" + BAN_MAI;

  @TempDir Path folder;

  @Test
  void codeFromTheAddressIsSmallAndMasksTheHolder() {
    Issued permit = issue();
    String jws = code(permit);
    assertTrue(jws.length() < 700, "fits a QR code: " + jws.length());
    String claims =
        new String(Base64.getUrlDecoder().decode(jws.split("\\.")[1]), StandardCharsets.UTF_8);
    assertFalse(claims.contains("ตัวอย่าง"));
    assertTrue(claims.contains("นางสาวตัว•••"), claims);
  }

  @Test
  void thirdPartyLibraryChecksTheCodeWithThePublishedKeys() throws Exception {
    Issued permit = issue();
    awaitDocument(permit);
    String jws = code(permit);
    assertTrue(verify(jws).startsWith("HOLDS: " + permit.number()));
    assertTrue(verify(forged(jws)).startsWith("NOT GENUINE"));
    change(permit, "revoke").statusCode(200);
    assertEquals("DOES NOT HOLD: REVOKED", verify(jws));
  }

  @Test
  void printedCodeIsCheckedWithTheSameKeys() throws Exception {
    Issued permit = issue();
    String printed = PrintedCode.of(awaitDocument(permit));
    assertEquals(
        "HOLDS: " + permit.number() + " ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร, นางสาวตัวอย่าง ทดสอบ",
        verify(printed));
  }

  @Test
  void unknownTokenAndMunicipalityAreNotFound() {
    get("/v1/permits/" + "0".repeat(26) + "/offline").then().statusCode(404);
    get("/v1/municipalities/99999999/revocations.jws").then().statusCode(404);
  }

  private static String code(Issued permit) {
    return get("/v1/permits/" + permit.token() + "/offline")
        .then()
        .statusCode(200)
        .extract()
        .path("jws");
  }

  private static String forged(String jws) {
    String[] parts = jws.split("\\.");
    String claims =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("\"n\":\"", "\"n\":\"9");
    parts[1] =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    return String.join(".", parts);
  }

  private String verify(String code) throws Exception {
    Path keys = write("jwks.json", get(BASE + "/jwks.json").asString());
    Path list = write("revocations.jws", get(BASE + "/revocations.jws").asString());
    Process process =
        new ProcessBuilder(
                List.of(
                    "python3",
                    "-W",
                    "ignore",
                    "docs/verify_offline.py",
                    keys.toString(),
                    list.toString(),
                    code))
            .redirectErrorStream(true)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    Assumptions.assumeFalse(
        said.contains("No module named 'joserfc'"),
        "joserfc is not installed: pip install joserfc");
    return said;
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }
}
