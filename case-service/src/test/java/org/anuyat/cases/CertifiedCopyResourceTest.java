package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.anuyat.cases.pdf.Paper;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-3.3")
@Tag("rule-4.3")
class CertifiedCopyResourceTest {
  private static final byte[] TWO_PAGES =
      Paper.a4("ทะเบียนบ้าน").text("หน้าแรก").pageBreak().text("หน้าสอง").bytes();

  private final Office office = new Office();

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  @Test
  void theAgencyCertifiesAPdfItselfFreeOfCharge() throws IOException {
    String caseId = office.openWith("ทะเบียนบ้าน.pdf", "application/pdf", TWO_PAGES);
    Response answer = certify(caseId, office.document(caseId, "ATTACHMENT"));
    assertEquals(201, answer.statusCode());
    assertEquals("application/pdf", answer.contentType());
    assertTrue(answer.header("Certificate-Number").matches("1/25[0-9]{2}"));
    byte[] pdf = answer.asByteArray();
    PaperScanner.keep(pdf, "certified-copy.pdf");
    assertEquals(3, pages(pdf), "the sheet and both pages of the copy");
    String text = words(pdf);
    for (String said :
        List.of(
            DigestUtils.sha256Hex(TWO_PAGES),
            "ทะเบียนบ้าน.pdf",
            "2หน้า",
            "officer-1",
            "นักวิชาการสาธารณสุขชำนาญการ",
            "เทศบาลตำบลบ้านใหม่",
            "โดยไม่คิดค่าธรรมเนียม",
            "หน้าแรก",
            "หน้าสอง")) {
      assertTrue(text.contains(said), said + " in " + text);
    }
  }

  @Test
  void theCopyIsKeptListedAndCanBeHadAgain() {
    String caseId = office.openWith("ทะเบียนบ้าน.pdf", "application/pdf", TWO_PAGES);
    Response made = certify(caseId, office.document(caseId, "ATTACHMENT"));
    byte[] again =
        office
            .as("registrar-1", "registrar")
            .get(URI.create(made.header("Location")).getPath())
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertArrayEquals(made.asByteArray(), again);
    list(caseId)
        .then()
        .statusCode(200)
        .body("", hasSize(1))
        .body("[0].certificateNumber", is(made.header("Certificate-Number")))
        .body("[0].sourceSha256", is(DigestUtils.sha256Hex(TWO_PAGES)))
        .body("[0].pages", is(2))
        .body("[0].documentId", is(office.document(caseId, "CERTIFIED_COPY")));
    assertTrue(office.events(caseId).contains("COPY_CERTIFIED"));
    assertTrue(office.see(caseId).getBoolean("historyIntact"));
  }

  @Test
  void aPhotoIsPutOnAPageBehindTheSheet() throws IOException {
    var photo = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    var out = new ByteArrayOutputStream();
    ImageIO.write(photo, "jpg", out);
    String caseId = office.openWith("บัตร.jpg", "image/jpeg", out.toByteArray());
    byte[] pdf = certify(caseId, office.document(caseId, "ATTACHMENT")).asByteArray();
    assertEquals(2, pages(pdf));
  }

  @Test
  void aFileWithoutPagesGetsTheSheetAlone() throws IOException {
    byte[] text = "ข้อความ".getBytes(UTF_8);
    String caseId = office.openWith("บันทึก.txt", "text/plain", text);
    byte[] pdf = certify(caseId, office.document(caseId, "ATTACHMENT")).asByteArray();
    assertEquals(1, pages(pdf));
    assertTrue(words(pdf).contains(DigestUtils.sha256Hex(text)));
    list(caseId).then().body("pages", contains((Integer) null));
  }

  @Test
  void scriptsAndActionsOfTheCopiedFileStayBehind() throws IOException {
    var out = new ByteArrayOutputStream();
    try (PDDocument evil = Loader.loadPDF(TWO_PAGES)) {
      evil.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      evil.save(out, CompressParameters.NO_COMPRESSION);
    }
    assertTrue(out.toString(ISO_8859_1).contains("app.alert"));
    String caseId = office.openWith("evil.pdf", "application/pdf", out.toByteArray());
    byte[] pdf = certify(caseId, office.document(caseId, "ATTACHMENT")).asByteArray();
    assertEquals(3, pages(pdf));
    try (PDDocument copy = Loader.loadPDF(pdf)) {
      assertEquals(null, copy.getDocumentCatalog().getOpenAction());
      assertFalse(copy.getDocument().getObjectsByType(COSName.JAVA_SCRIPT).size() > 0);
    }
  }

  @Test
  void aPdfThatCannotBeReadIsCertifiedByItsHashAlone() throws IOException {
    byte[] broken = "%PDF-1.7 broken".getBytes(UTF_8);
    String caseId = office.openWith("broken.pdf", "application/pdf", broken);
    byte[] pdf = certify(caseId, office.document(caseId, "ATTACHMENT")).asByteArray();
    assertEquals(1, pages(pdf));
    assertTrue(words(pdf).contains(DigestUtils.sha256Hex(broken)));
  }

  @Test
  void numbersRunWithoutGapsHoweverManyCertifyAtOnce() throws Exception {
    String caseId = office.openWith("a.txt", "text/plain", "a".getBytes(UTF_8));
    String documentId = office.document(caseId, "ATTACHMENT");
    certify(caseId, UUID.randomUUID().toString()).then().statusCode(404);
    Callable<Integer> certify = () -> certify(caseId, documentId).statusCode();
    try (var people = Executors.newFixedThreadPool(6)) {
      for (var done : people.invokeAll(Collections.nCopies(6, certify))) {
        assertEquals(201, done.get());
      }
    }
    List<Integer> numbers =
        list(caseId).jsonPath().<String>getList("certificateNumber").stream()
            .map(number -> Integer.valueOf(number.split("/")[0]))
            .sorted()
            .toList();
    assertEquals(IntStream.rangeClosed(1, 6).boxed().toList(), numbers);
  }

  @Test
  void aPositionIsAskedFor() {
    String caseId = office.openWith("a.txt", "text/plain", "a".getBytes(UTF_8));
    office
        .review(
            caseId,
            "documents/" + office.document(caseId, "ATTACHMENT") + "/certified-copies",
            Map.of())
        .then()
        .statusCode(400);
    list(caseId).then().body("", hasSize(0));
  }

  private Response certify(String caseId, String documentId) {
    return office.review(
        caseId,
        "documents/" + documentId + "/certified-copies",
        Map.of("officerPositionTh", "นักวิชาการสาธารณสุขชำนาญการ"));
  }

  private Response list(String caseId) {
    return office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("case-files/" + caseId + "/certified-copies"));
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** Without spaces, which a PDF does not keep. */
  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }
}
