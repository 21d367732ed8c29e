package org.anuyat.cases.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.anuyat.cases.Office;
import org.anuyat.cases.Peers;
import org.anuyat.cases.ServiceTestResource;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-4.5")
@Tag("rule-4.6")
class PackResourceTest {
  private static final String DIFFICULT =
      "น้ำแข็งที่ผู้ใหญ่ญี่ปุ่นซื้อ ณ ที่ทำการกำนัน ฐานะ กตัญญู ปู่ย่า ซึ่งเกี่ยวข้อง";
  private static final String MAIL = "เรียน เจ้าหน้าที่\n\n" + DIFFICULT + "\n🙂 ขอบคุณค่ะ";
  private static final byte[] RAW = "From: citizen@example.org\r\n\r\nเรียน".getBytes(UTF_8);

  @TempDir Path folder;

  private final Office office = new Office();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private String caseId;

  @BeforeEach
  void aDecidedCaseWithFilesOfAllKinds() throws Exception {
    office.withFoodShop(Map.of());
    files.put("แบบคำขอ.pdf|application/pdf", Samples.formThatActs());
    files.put("รูป\u202Egpj.jpg|image/jpeg", Samples.picture("jpeg", 1200, 800));
    files.put("../../../etc/แผนที่.png|image/png", Samples.picture("png", 300, 500));
    files.put("ลับ.pdf|application/pdf", Samples.formWithPassword());
    files.put("เสีย.pdf|application/pdf", "%PDF-1.7 broken".getBytes(UTF_8));
    files.put("ย".repeat(200) + ".docx|application/msword", "PK docx".getBytes(UTF_8));
    caseId = office.open(mail(UUID.randomUUID(), MAIL));
    await().until(() -> stored() == 1 + files.size());
    office.review(caseId, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office.decide(caseId, "approve", Map.of("approverTitleTh", "นายกเทศมนตรี"));
  }

  private Map<String, Object> mail(UUID message, String text) throws Exception {
    Peers.intakeHasMail(office.municipality(), message, RAW);
    Map<String, Object> mail = office.mail(message);
    mail.put("text", text);
    List<Map<String, Object>> attachments = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      UUID id = UUID.randomUUID();
      Peers.intakeHasAttachment(office.municipality(), message, id, file.getValue());
      String[] nameAndType = file.getKey().split("\\|");
      attachments.add(
          Map.of(
              "id",
              id,
              "name",
              nameAndType[0],
              "contentType",
              nameAndType[1],
              "size",
              file.getValue().length,
              "sha256",
              DigestUtils.sha256Hex(file.getValue())));
    }
    mail.put("attachments", attachments);
    return mail;
  }

  private long stored() {
    return office.see(caseId).getList("documents.state").stream().filter("STORED"::equals).count();
  }

  private Response download(String file) {
    return office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("case-files/" + caseId + "/" + file));
  }

  private static String words(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
  }

  private static String word(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void theBundleHoldsEverythingWithContentsAndBookmarks() throws Exception {
    Response answer = download("file.pdf");
    answer
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", is("attachment; filename=\"case-1-2569.pdf\""))
        .header("Cache-Control", is("no-store"));
    byte[] bytes = answer.asByteArray();
    Files.write(Path.of("target", "case-file.pdf"), bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String text = words(pdf);
      for (String written :
          List.of(
              DIFFICULT,
              "ขออนุญาตเปิดร้านอาหาร",
              "นางสาวตัวอย่าง ทดสอบ",
              "ผู้ใหญ่บ้านรับรองน้ำใช้",
              "หน้าสองของแบบคำขอ",
              "นายกเทศมนตรี",
              "ไฟล์มีรหัสผ่าน",
              "อ่านไฟล์ไม่ได้",
              "REVIEW_STARTED",
              "ทดสอบ")) {
        assertTrue(text.contains(word(written)), written + " in " + text);
      }
      for (byte[] file : files.values()) {
        assertTrue(text.contains(DigestUtils.sha256Hex(file)));
      }
      assertContents(pdf, text);
      assertNothingActs(pdf);
    }
  }

  /** Each bookmark leads to the page the table of contents names, and its heading stands there. */
  private void assertContents(PDDocument pdf, String text) throws IOException {
    List<String> titles = new ArrayList<>();
    var bookmarks = pdf.getDocumentCatalog().getDocumentOutline();
    for (PDOutlineItem item : bookmarks.children()) {
      titles.add(item.getTitle());
      int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
      assertTrue(text.contains(word(item.getTitle()) + page), item.getTitle() + page);
      var there = new PDFTextStripper();
      there.setStartPage(page);
      there.setEndPage(page);
      String heading = item.getTitle().replaceAll("(เอกสารแนบ [0-9.]+) .*", "$1");
      assertTrue(word(there.getText(pdf)).contains(word(heading)), heading);
    }
    assertEquals(
        List.of(
            "ข้อมูลคำขอ",
            "อีเมลฉบับที่ 1 เลขรับ 1/2569",
            "รายการเอกสารแนบ",
            "ประวัติการดำเนินการ",
            "คำวินิจฉัย"),
        titles.subList(0, 5));
    assertEquals(5 + files.size(), titles.size());
    assertTrue(titles.contains("เอกสารแนบ 1.2 รูปgpj.jpg"), titles::toString);
  }

  private static void assertNothingActs(PDDocument pdf) throws IOException {
    assertNull(pdf.getDocumentCatalog().getOpenAction());
    assertNull(pdf.getDocumentCatalog().getNames());
    for (var page : pdf.getPages()) {
      assertEquals(List.of(), page.getAnnotations());
    }
  }

  @Test
  void theZipIsAValidBagWithEverythingAsItCame() throws Exception {
    Response answer = download("file.zip");
    answer.then().statusCode(200).contentType("application/zip");
    Set<String> names = unzip(answer.asByteArray());
    Path root = folder.resolve("case-1-2569");
    Bag bag = new BagReader().read(root);
    try (BagVerifier verifier = new BagVerifier()) {
      verifier.isValid(bag, false);
    }
    assertTrue(bag.getMetadata().contains("External-Identifier"));
    assertArrayEquals(RAW, Files.readAllBytes(root.resolve("data/mails/0001/mail.eml")));
    List<byte[]> sent = List.copyOf(files.values());
    try (var attached = Files.list(root.resolve("data/mails/0001/attachments"))) {
      List<Path> inOrder = attached.sorted().toList();
      assertEquals(sent.size(), inOrder.size());
      for (int i = 0; i < sent.size(); i++) {
        assertArrayEquals(sent.get(i), Files.readAllBytes(inOrder.get(i)));
      }
    }
    assertTrue(names.stream().noneMatch(name -> name.contains("../") || name.contains("\u202E")));
    assertTrue(
        Files.exists(root.resolve("data/mails/0001/attachments/03-.._.._.._etc_แผนที่.png")));

    ObjectMapper json = new ObjectMapper();
    JsonNode seen = json.readTree(root.resolve("data/case.json").toFile());
    assertEquals(caseId, seen.path("caseId").asText());
    List<String> lines = Files.readAllLines(root.resolve("data/history.jsonl"));
    assertEquals(seen.path("history").size(), lines.size());
    assertEquals(
        seen.path("history").get(lines.size() - 1).path("hash").asText(),
        json.readTree(lines.getLast()).path("hash").asText());
    JsonNode decisions = json.readTree(root.resolve("data/decisions.json").toFile());
    assertEquals(Office.APPROVER, decisions.path("decision").path("by").asText());
    assertEquals("APPROVED", decisions.path("lines").get(0).path("event").asText());
    try (PDDocument pdf = Loader.loadPDF(root.resolve("data/case-file.pdf").toFile())) {
      assertTrue(pdf.getNumberOfPages() > 10);
    }
  }

  private Set<String> unzip(byte[] bytes) throws IOException {
    Set<String> names = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertTrue(names.add(entry.getName()), entry::getName);
        Path target = folder.resolve(entry.getName()).normalize();
        assertTrue(target.startsWith(folder), entry::getName);
        Files.createDirectories(target.getParent());
        Files.copy(zip, target);
      }
    }
    return names;
  }

  @Test
  void everyDownloadIsWrittenDown() throws Exception {
    byte[] zip = download("file.zip").asByteArray();
    download("file.pdf").then().statusCode(200);
    office
        .as("admin-1", "municipality-admin")
        .get(office.path("case-files/" + caseId + "/file/downloads"))
        .then()
        .statusCode(200)
        .body("format", is(List.of("PDF", "ZIP")))
        .body("by", is(List.of(Office.OFFICER, Office.OFFICER)))
        .body("[1].sha256", is(DigestUtils.sha256Hex(zip)))
        .body("[1].size", is(zip.length))
        .body("[1].complete", is(true));
    download("file/downloads").then().statusCode(403);
    office
        .as("finance-1", "finance-officer")
        .get(office.path("case-files/" + caseId + "/file.zip"))
        .then()
        .statusCode(403);
  }

  @Test
  void documentsThatAreStillBeingCopiedAreWaitedForUnlessToldOtherwise() throws Exception {
    Peers.takeDown("intake");
    try {
      files.clear();
      files.put("ใหม่.pdf|application/pdf", Samples.form());
      office.putReply(caseId, mail(UUID.randomUUID(), "ส่งเพิ่มค่ะ")).then().statusCode(200);
      download("file.pdf")
          .then()
          .statusCode(409)
          .body("type", is("urn:anuyat:problem:not-stored-yet"))
          .body("detail", containsString("evenIfIncomplete"));
      byte[] pdf = download("file.pdf?evenIfIncomplete=true").asByteArray();
      try (PDDocument bundle = Loader.loadPDF(pdf)) {
        assertTrue(words(bundle).contains(word("ยังคัดลอกไฟล์ไม่เสร็จ")));
        assertTrue(words(bundle).contains(word("ส่งเพิ่มค่ะ")));
      }
    } finally {
      Peers.bringBack("intake");
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> stored() == office.see(caseId).getList("documents").size());
    download("file.pdf").then().statusCode(200);
  }

  @Test
  void nothingOfTheWorkStaysOnTheDisk() throws IOException {
    download("file.zip").then().statusCode(200);
    download("file.pdf").then().statusCode(200);
    await().until(() -> left() == 0);
  }

  private static long left() throws IOException {
    try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return left.filter(path -> path.getFileName().toString().startsWith("anuyat-case-file-"))
          .count();
    }
  }
}
