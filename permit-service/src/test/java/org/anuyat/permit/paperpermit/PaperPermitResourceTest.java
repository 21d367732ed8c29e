package org.anuyat.permit.paperpermit;

import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.OTHER;
import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.awaitDocument;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.permit.Peers;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.Wordings;
import org.anuyat.permit.document.PdfA;
import org.anuyat.permit.document.Pdfs;
import org.anuyat.permit.signature.PublishedKeys;
import org.anuyat.permit.signature.SignatureReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.2")
class PaperPermitResourceTest {
  private static final String PATH = "/v1/municipalities/" + BAN_MAI + "/paper-permits";
  private static final Duration LONG = Duration.ofSeconds(40);

  @Test
  void scanOfTheSignedSheetBecomesTheSealedDocumentCheckedLikeAnyOther() {
    Issued permit = issuedOnPaper();
    as("registrar").get(permit.path() + "/document.pdf").then().statusCode(409);
    byte[] scan =
        Paper.pdf(
            Paper.signedAndScanned(sheet(permit), 0.7), Paper.signedAndScanned(sheet(permit), 0));
    String scanId =
        file("application/pdf", scan)
            .statusCode(201)
            .body("state", is("FILED"))
            .body("permitId", is(permit.id()))
            .body("pages", is(2))
            .extract()
            .path("scanId");
    assertArrayEquals(scan, as("registrar").get(PATH + "/" + scanId + "/raw").asByteArray());

    byte[] pdf = awaitDocument(permit);
    PdfA.assertPdfA3b(pdf);
    assertTrue(SignatureReport.isGood(pdf));
    assertEquals(1, SignatureReport.permittedChanges(pdf));
    SignatureReport.pdfsig(pdf)
        .ifPresent(output -> assertTrue(output.contains("Signature is Valid."), output));
    String text = Pdfs.flat(pdf);
    for (String part :
        List.of("นางสาวตัวอย่างทดสอบ", permit.number(), "ต้นฉบับลงนามบนกระดาษ", "น้ำสะอาด")) {
      assertTrue(text.contains(part), part + " is not in " + text);
    }
    String credential = new String(Pdfs.embedded(pdf, "permit.vc.jwt"), StandardCharsets.US_ASCII);
    assertTrue(PublishedKeys.accept(BAN_MAI, credential));
    RestAssured.get("/v1/permits/" + permit.token())
        .then()
        .statusCode(200)
        .body("status", is("VALID"))
        .body("paperOriginal", is(true));
    await()
        .atMost(LONG)
        .until(() ->
            Peers.doneCalls("PUT", "permit-" + permit.id() + "-delivery").size() == 1
                && Peers.doneCalls("PUT", permit.caseId() + "/permit-events").size() == 2);
  }

  @Test
  void sameFileAgainChangesNothing() {
    Issued permit = issuedOnPaper();
    byte[] scan = Paper.jpeg(Paper.signedAndScanned(sheet(permit), -1.2));
    String first = file("image/jpeg", scan).statusCode(201).extract().asString();
    byte[] document = awaitDocument(permit);
    assertEquals(first, file("image/jpeg", scan).statusCode(200).extract().asString());
    assertArrayEquals(document, awaitDocument(permit));
    file("image/jpeg", Paper.jpeg(Paper.signedAndScanned(sheetOf(permit, document), 2)))
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:not-signed-on-paper"));
    as("registrar").get(permit.path() + "/print-sheet.pdf").then().statusCode(409);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void sheetMayLieInTheScannerAnyWay(int degrees) {
    Issued permit = issuedOnPaper();
    BufferedImage page = turned(Paper.signedAndScanned(sheet(permit), 0), degrees / 90);
    file("image/jpeg", Paper.jpeg(page)).statusCode(201).body("permitId", is(permit.id()));
  }

  @Test
  void scanThatCannotBeFiledIsKeptAndSaysWhy() {
    byte[] blank = Paper.jpeg(new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB));
    refused("image/jpeg", blank, "no-code-found");
    byte[] broken = "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII);
    refused("application/pdf", broken, "scan-not-readable");
    refused("application/pdf", "hello".getBytes(StandardCharsets.US_ASCII), "scan-not-readable");
    Issued one = issuedOnPaper();
    Issued other = issuedOnPaper();
    byte[] both =
        Paper.pdf(Paper.signedAndScanned(sheet(one), 0), Paper.signedAndScanned(sheet(other), 0));
    refused("application/pdf", both, "several-permits");
    as("registrar").get(PATH).then().body("items.refusal", hasItem("NO_CODE_FOUND"));
    String scanId =
        as("registrar")
            .get(PATH)
            .then()
            .extract()
            .path("items.find { it.refusal == 'SEVERAL_PERMITS' }.scanId");
    assertArrayEquals(both, as("registrar").get(PATH + "/" + scanId + "/raw").asByteArray());
  }

  @Test
  void neighboursSheetIsOfNoPermitHere() {
    Issued permit = issuedOnPaper();
    byte[] scan = Paper.jpeg(Paper.signedAndScanned(sheet(permit), 0));
    RestAssured.given()
        .auth()
        .oauth2(LocalTokens.token("neighbour", OTHER, "registrar"))
        .contentType("image/jpeg")
        .body(scan)
        .post(PATH.replace(BAN_MAI, OTHER))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:code-of-no-permit"));
    file("image/jpeg", scan).statusCode(201);
  }

  @Test
  void permitThatIsSignedDigitallyTakesNoScan() {
    Issued permit = issue();
    byte[] scan = Paper.jpeg(Pdfs.page(awaitDocument(permit), 0, 200));
    file("image/jpeg", scan)
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:not-signed-on-paper"));
    as("registrar").get(permit.path() + "/print-sheet.pdf").then().statusCode(409);
    as("case-officer").contentType("image/jpeg").body(scan).post(PATH).then().statusCode(403);
  }

  private static Issued issuedOnPaper() {
    Wordings.paper("on-paper");
    var order = order("on-paper");
    order.put("templateCode", "on-paper");
    return issue(order);
  }

  private static byte[] sheet(Issued permit) {
    return as("registrar")
        .get(permit.path() + "/print-sheet.pdf")
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  /** The filed document has the sheet's picture as its page. */
  private static byte[] sheetOf(Issued permit, byte[] document) {
    assertTrue(Pdfs.flat(document).contains(permit.number()));
    return document;
  }

  private static ValidatableResponse file(String type, byte[] scan) {
    return as("registrar").contentType(type).body(scan).post(PATH).then();
  }

  private static void refused(String type, byte[] scan, String problem) {
    file(type, scan).statusCode(422).body("type", is("urn:anuyat:problem:" + problem));
  }

  private static BufferedImage turned(BufferedImage page, int quarters) {
    BufferedImage turned = page;
    for (int i = 0; i < quarters; i++) {
      BufferedImage from = turned;
      var next = new BufferedImage(from.getHeight(), from.getWidth(), BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < from.getHeight(); y++) {
        for (int x = 0; x < from.getWidth(); x++) {
          next.setRGB(from.getHeight() - 1 - y, x, from.getRGB(x, y));
        }
      }
      turned = next;
    }
    return turned;
  }
}
