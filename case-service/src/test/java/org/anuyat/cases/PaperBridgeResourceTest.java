package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anuyat.cases.paper.Barcode;
import org.anuyat.cases.pdf.Paper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed for signing finds its case again when it is scanned. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PaperBridgeResourceTest {
  private static final PaperScanner GOOD = ScanDesk.SCANNER;

  private final Office office = new Office();
  private final ScanDesk desk = new ScanDesk(office);

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of("fee", Office.flatFee(100_000)));
  }

  @Test
  @Tag("rule-4.7")
  @Tag("rule-5.1")
  void thePrintPackHoldsApplicationCertifiedCopiesAndLinesToSignOn() throws IOException {
    byte[] house = Paper.a4("ทะเบียนบ้าน").text("บ้านเลขที่ ๙๙").bytes();
    String caseId = office.openWith("ทะเบียนบ้าน.pdf", "application/pdf", house);
    office
        .review(
            caseId,
            "documents/" + office.document(caseId, "ATTACHMENT") + "/certified-copies",
            Map.of("officerPositionTh", "นักวิชาการสาธารณสุข"))
        .then()
        .statusCode(201);
    submit(caseId);
    byte[] pack = desk.print(caseId);
    PaperScanner.keep(pack, "print-pack.pdf");
    String text = words(pack);
    for (String said :
        List.of(
            "คำขอที่1/2569",
            "เทศบาลตำบลบ้านใหม่",
            "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร",
            "นางสาวตัวอย่างทดสอบ",
            "เรียนเจ้าหน้าที่",
            "ทะเบียนบ้าน.pdf",
            "นักวิชาการสาธารณสุข",
            "ผู้มีอำนาจพิจารณาอนุญาต",
            "ลงชื่อ",
            "บ้านเลขที่๙๙")) {
      assertTrue(text.contains(said), said + " in " + text);
    }
    assertTrue(office.events(caseId).contains("PRINTED_FOR_APPROVAL"));
    office
        .as("registrar-1", "registrar")
        .get(office.path("case-files/" + caseId + "/print-packs"))
        .then()
        .statusCode(200)
        .body("documentId", contains(office.document(caseId, "PRINT_PACK")));
  }

  @Test
  void eachPrintHasABarcodeOfItsOwn() throws IOException {
    String caseId = office.submitted();
    byte[] one = desk.print(caseId);
    byte[] two = desk.print(caseId);
    assertTrue(code(one).isPresent());
    assertTrue(!code(one).equals(code(two)));
    desk.upload(GOOD.scan(one)).then().statusCode(202);
    desk.upload(GOOD.scan(two)).then().statusCode(202);
    await().atMost(Duration.ofSeconds(60)).until(() -> scansOf(caseId) == 2);
  }

  @ParameterizedTest(name = "{0} dpi, {1} degrees, noise {2}")
  @CsvSource({
    "150, 0, 12",
    "150, 90, 12",
    "150, -3, 12",
    "200, 2, 15",
    "200, 180, 20",
    "200, 270, 10",
    "200, 17, 8",
    "300, -1.5, 25"
  })
  @Tag("rule-5.2")
  void aScanFilesItselfOnItsCaseHoweverThePaperLay(int dpi, double degrees, double noise)
      throws IOException {
    String caseId = office.submitted();
    byte[] scan = new PaperScanner(dpi, degrees, noise).scan(desk.print(caseId));
    String scanId = desk.upload(scan).then().statusCode(202).extract().path("scanId");
    JsonPath read = desk.read(scanId);
    assertEquals("READ", read.getString("state"));
    assertEquals(List.of("FILED"), read.getList("parts.state"));
    assertEquals(caseId, read.getString("parts[0].caseId"));
    byte[] filed =
        office
            .as(Office.OFFICER, "case-officer")
            .get(
                office.path(
                    "case-files/"
                        + caseId
                        + "/documents/"
                        + office.document(caseId, "SCAN")
                        + "/content"))
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertArrayEquals(scan, filed, "a scan of one case is kept byte by byte");
    assertTrue(office.events(caseId).contains("SCAN_FILED"));
    assertEquals("AWAITING_APPROVAL", office.status(caseId));
  }

  @Test
  @Tag("rule-5.2")
  void onePageAsAPhotoIsFiledToo() throws IOException {
    String caseId = office.submitted();
    List<BufferedImage> pages = GOOD.pages(desk.print(caseId));
    for (String format : List.of("jpg", "png")) {
      String scanId =
          desk.upload(PaperScanner.picture(pages.getLast(), format))
              .then()
              .statusCode(202)
              .extract()
              .path("scanId");
      assertEquals(caseId, desk.read(scanId).getString("parts[0].caseId"), format);
    }
  }

  @Test
  @Tag("rule-5.2")
  void aStackOfSeveralCasesIsDividedByItsBarcodes() throws IOException {
    String first = office.submitted();
    String second = office.submitted();
    List<BufferedImage> stack = new ArrayList<>();
    stack.addAll(GOOD.pages(desk.print(first)));
    int firstPages = stack.size();
    stack.addAll(GOOD.pages(desk.print(second)));
    stack.addAll(GOOD.pages(Paper.a4("ผังร้าน").text("หน้าที่ไม่มีรหัส").bytes()));
    String scanId = desk.upload(GOOD.toPdf(stack)).then().statusCode(202).extract().path("scanId");
    JsonPath read = desk.read(scanId);
    assertEquals(List.of(first, second), read.getList("parts.caseId"));
    assertEquals(List.of(1, firstPages + 1), read.getList("parts.firstPage"));
    assertEquals(List.of(firstPages, stack.size()), read.getList("parts.lastPage"));
    byte[] filed =
        office
            .as(Office.OFFICER, "case-officer")
            .get(
                office.path(
                    "case-files/"
                        + second
                        + "/documents/"
                        + read.getString("parts[1].documentId")
                        + "/content"))
            .asByteArray();
    try (PDDocument document = Loader.loadPDF(filed)) {
      assertEquals(stack.size() - firstPages, document.getNumberOfPages());
    }
  }

  @Test
  void theSameFileAgainIsTheSameScan() throws IOException {
    String caseId = office.submitted();
    byte[] scan = GOOD.scan(desk.print(caseId));
    String scanId = desk.upload(scan).then().statusCode(202).extract().path("scanId");
    desk.upload(scan).then().statusCode(200).body("scanId", is(scanId));
    desk.read(scanId);
    assertEquals(1, scansOf(caseId));
  }

  @Test
  @Tag("rule-5.2")
  void whatHasNoReadableBarcodeWaitsForAnOfficerWhoPlacesIt() throws IOException {
    String caseId = office.submitted();
    byte[] scan = GOOD.scan(Paper.a4("ใบลงนาม").text("รหัสถูกกาแฟหก").bytes());
    String scanId = desk.upload(scan).then().statusCode(202).extract().path("scanId");
    String partId = desk.read(scanId).getString("parts[0].partId");
    unplaced()
        .body("scanId", contains(scanId))
        .body("[0].reason", is("NO_BARCODE"))
        .body("[0].textTh", containsString("โปรดเลือกคำขอ"));
    place(scanId, partId, caseId).then().statusCode(200).body("caseId", is(caseId));
    place(scanId, partId, caseId).then().statusCode(409);
    unplaced().body("", hasSize(0));
    assertEquals(1, scansOf(caseId));
    assertEquals("หน้าเปื้อน", office.see(caseId).getString("history[-1].reason"));
  }

  @Test
  void aForeignMunicipalitysBarcodeIsAsUnknownAsAnInventedOne() throws IOException {
    String caseId = office.submitted();
    byte[] scan = GOOD.scan(desk.print(caseId));
    Office other = new Office();
    String scanId =
        other
            .as("officer-9", "case-officer")
            .contentType("application/pdf")
            .body(scan)
            .post(other.path("scans"))
            .then()
            .statusCode(202)
            .extract()
            .path("scanId");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                other
                    .as("officer-9", "case-officer")
                    .get(other.path("scans/" + scanId))
                    .path("state"),
            is("READ"));
    other
        .as("officer-9", "case-officer")
        .get(other.path("scans/" + scanId))
        .then()
        .statusCode(200)
        .body("parts[0].state", is("UNPLACED"))
        .body("parts[0].reason", is("UNKNOWN_BARCODE"))
        .body("parts[0].caseId", is((String) null));
    other
        .as("officer-9", "case-officer")
        .body(Map.of("caseId", caseId, "reason", "x"))
        .post(
            other.path(
                "scans/"
                    + scanId
                    + "/parts/"
                    + other
                        .as("officer-9", "case-officer")
                        .get(other.path("scans/" + scanId))
                        .path("parts[0].partId")
                    + "/place"))
        .then()
        .statusCode(404);
    assertEquals(0, scansOf(caseId));
    office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("scans/" + scanId))
        .then()
        .statusCode(404);
  }

  @Test
  void filesThatCannotBeReadAreNamedAndHurtNobody() throws IOException {
    desk.upload("GIF89a".getBytes(UTF_8))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:file-not-readable"));
    String caseId = office.submitted();
    byte[] good = GOOD.scan(desk.print(caseId));
    String deep = "%PDF-1.4\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer<</Root 1 0 R>>";
    String broken =
        desk.upload(deep.getBytes(ISO_8859_1)).then().statusCode(202).extract().path("scanId");
    String fine = desk.upload(good).then().statusCode(202).extract().path("scanId");
    assertEquals("UNREADABLE", desk.read(broken).getString("state"));
    assertEquals("UNREADABLE_FILE", desk.read(broken).getString("parts[0].reason"));
    assertEquals(caseId, desk.read(fine).getString("parts[0].caseId"));
    office
        .as("registrar-1", "registrar")
        .body(Map.of())
        .post(
            office.path(
                "scans/"
                    + broken
                    + "/parts/"
                    + desk.read(broken).getString("parts[0].partId")
                    + "/discard"))
        .then()
        .statusCode(200)
        .body("state", is("DISCARDED"));
    unplaced().body("", hasSize(0));
  }

  private void submit(String caseId) {
    office.review(caseId, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
  }

  private ValidatableResponse unplaced() {
    return office
        .as("registrar-1", "registrar")
        .get(office.path("scans/unplaced"))
        .then()
        .statusCode(200);
  }

  private Response place(String scanId, String partId, String caseId) {
    return office
        .as("registrar-1", "registrar")
        .body(Map.of("caseId", caseId, "reason", "หน้าเปื้อน"))
        .post(office.path("scans/" + scanId + "/parts/" + partId + "/place"));
  }

  private long scansOf(String caseId) {
    return office.see(caseId).getList("documents.kind").stream().filter("SCAN"::equals).count();
  }

  private static Optional<String> code(byte[] pdf) throws IOException {
    return Barcode.token(new PaperScanner(150, 0, 0).pages(pdf).getFirst());
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }
}
