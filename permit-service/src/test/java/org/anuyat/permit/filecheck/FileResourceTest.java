package org.anuyat.permit.filecheck;

import static io.restassured.RestAssured.given;
import static org.anuyat.permit.Permits.awaitDocument;
import static org.anuyat.permit.Permits.change;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Random;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.3")
class FileResourceTest {
  private static final int FLIPS = 200;

  private static Issued permit;
  private static byte[] file;

  @BeforeEach
  void issueOnce() {
    if (permit == null) {
      permit = issue(order("file-check"));
      file = awaitDocument(permit);
    }
  }

  @Test
  void issuedFileIsGenuineByItsHashAlone() throws Exception {
    given()
        .get("/v1/permit-files/" + DigestUtils.sha256Hex(file))
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "*")
        .body("genuine", is(true))
        .body("document.code", is("UNALTERED"))
        .body("status.code", is("VALID"))
        .body("issuer.code", is("GENUINE"))
        .body("permit.number", is(permit.number()));
    given().get("/v1/permit-files/" + "0".repeat(64)).then().statusCode(404);
  }

  @Test
  void revokedPermitIsUnalteredAndFromAGenuineIssuerButNotGenuine() {
    Issued revoked = issue(order("file-revoked"));
    byte[] document = awaitDocument(revoked);
    change(revoked, "revoke").statusCode(200);
    check(document)
        .body("genuine", is(false))
        .body("document.good", is(true))
        .body("status.code", is("REVOKED"))
        .body("status.good", is(false))
        .body("issuer.good", is(true));
  }

  @Test
  void byteFlippedAnywhereIsNeverGenuine() {
    Random random = new Random(7_3);
    for (int i = 0; i < FLIPS; i++) {
      byte[] forged = file.clone();
      int place = random.nextInt(forged.length);
      forged[place] ^= (byte) (1 << random.nextInt(8));
      check(forged)
          .body("genuine", is(false))
          .body("document.good", is(false))
          .body("document.code", not("UNALTERED"));
    }
  }

  @Test
  void changedTextIsAltered() {
    check(Forgeries.flippedInContent(file))
        .body("document.code", is("ALTERED"))
        .body("issuer.good", is(false))
        .body("permit.number", is(permit.number()));
  }

  @Test
  void appendedRevisionIsSaidToBeAppended() throws Exception {
    check(Forgeries.withAppendedRevision(file))
        .body("genuine", is(false))
        .body("document.code", is("APPENDED"))
        .body("permit.number", is(permit.number()));
    check(Forgeries.withTrailingBytes(file))
        .body("genuine", is(false))
        .body("document.code", is("APPENDED"));
  }

  @Test
  void shadowAttacksAreNeverGenuine() throws Exception {
    for (byte[] forged :
        List.of(
            Forgeries.withPageReplaced(file),
            Forgeries.withCoverOverThePage(file),
            Forgeries.withCatalogReplaced(file))) {
      check(forged).body("genuine", is(false)).body("document.code", is(in(APPENDED_OR_WORSE)));
    }
  }

  private static final List<String> APPENDED_OR_WORSE =
      List.of("APPENDED", "ALTERED", "COPIED_CODE", "NOT_A_PERMIT", "NOT_READABLE");

  @Test
  void copiedCodeOnAnotherPaperShowsWhosePermitItIs() throws Exception {
    check(Forgeries.otherPaperWithCode(permit.verifyUrl()))
        .body("genuine", is(false))
        .body("document.code", is("COPIED_CODE"))
        .body("issuer.code", is("NOT_PROVEN"))
        .body("permit.number", is(permit.number()))
        .body("permit.holder", is("นางสาวตัว••• ทด•••"));
    String signed = given().get("/v1/permits/" + permit.token() + "/offline").path("jws");
    check(Forgeries.otherPaperWithCode(signed))
        .body("document.code", is("COPIED_CODE"))
        .body("permit.number", is(permit.number()));
  }

  @Test
  void whatIsNoPermitIsSaidToBeNone() throws Exception {
    check("not a PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
        .body("document.code", is("NOT_READABLE"));
    check(Forgeries.otherPaperWithCode("https://elsewhere.example.org/"))
        .body("document.code", is("NOT_A_PERMIT"))
        .body("status.code", is("UNKNOWN"));
  }

  @Test
  void tooLargeFileIsRefused() {
    given()
        .contentType("application/pdf")
        .body(new byte[20_000_001])
        .post("/v1/permit-files")
        .then()
        .statusCode(413)
        .body("type", is("urn:anuyat:problem:file-not-taken"));
  }

  @Test
  void formWorksWithoutScripts() {
    given()
        .multiPart("file", "permit.pdf", file, "application/pdf")
        .post("/check/file")
        .then()
        .statusCode(200)
        .body(containsString("ของแท้และใช้ได้"));
    given()
        .multiPart("file", "permit.pdf", Forgeries.flippedInContent(file), "application/pdf")
        .post("/check/file")
        .then()
        .statusCode(200)
        .body(containsString("อย่าเพิ่งเชื่อไฟล์นี้"))
        .body(containsString("เอกสารถูกแก้ไขหลังลงลายมือชื่อ"));
  }

  private static ValidatableResponse check(byte[] pdf) {
    return given()
        .contentType("application/pdf")
        .body(pdf)
        .post("/v1/permit-files")
        .then()
        .statusCode(200);
  }
}
