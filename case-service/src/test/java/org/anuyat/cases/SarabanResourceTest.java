package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-4.7")
class SarabanResourceTest {
  private static final byte[] FORM = "แบบคำขอ".getBytes(UTF_8);

  private final Office office = new Office();

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  @Test
  void thePackHasLetterMetadataAndAttachmentsThatMatchTheirHashes() throws Exception {
    String caseId = office.openWith("แบบคำขอ.txt", "text/plain", FORM);
    String handOff = hand(caseId, letter()).then().statusCode(201).extract().path("handOffId");
    byte[] zip = content(caseId, handOff);
    PaperScanner.keep(zip, "e-saraban.zip");
    Map<String, byte[]> files = unzip(zip);
    assertEquals(
        List.of("letter.xml", "letter.pdf", "attachments/1-แบบคำขอ.txt"),
        List.copyOf(files.keySet()));
    PaperScanner.keep(files.get("letter.pdf"), "saraban-letter.pdf");
    validate(files.get("letter.xml"));

    Document xml = parse(files.get("letter.xml"));
    assertEquals("นม 52001/123", text(xml, "ID"));
    assertEquals("2026-11-25", text(xml, "CorrespondenceDate"));
    assertEquals("เสนอ <พิจารณา> & อนุมัติ", text(xml, "Subject"));
    assertEquals("002", text(xml, "SecretCode"));
    assertEquals("004", text(xml, "SpeedCode"));
    assertEquals("1/2569", text(xml, "CaseNumber"));
    for (String name : List.of("MainLetterFile", "AttachmentFile")) {
      Element file = (Element) xml.getElementsByTagNameNS("*", name).item(0);
      byte[] bytes = files.get(file.getTextContent());
      assertEquals(DigestUtils.sha256Hex(bytes), file.getAttribute("sha256"));
      assertEquals(String.valueOf(bytes.length), file.getAttribute("size"));
    }
    assertArrayEquals(FORM, files.get("attachments/1-แบบคำขอ.txt"));
  }

  @Test
  void aLetterWithoutAttachmentsAndWithStrangeCharactersIsValidToo() throws Exception {
    String caseId = office.open();
    Map<String, Object> letter = letter();
    letter.put("documentIds", List.of());
    letter.put("body", "ข้อความ\u0001\u0000 ]]> 😀");
    letter.remove("secrecy");
    letter.remove("urgency");
    letter.remove("references");
    String handOff = hand(caseId, letter).then().statusCode(201).extract().path("handOffId");
    Map<String, byte[]> files = unzip(content(caseId, handOff));
    validate(files.get("letter.xml"));
    Document xml = parse(files.get("letter.xml"));
    assertEquals("001", text(xml, "SecretCode"));
    assertEquals("ข้อความ ]]> 😀", text(xml, "Description"));
  }

  @Test
  void thePackIsKeptOnTheCaseAndAppearsInTheFolderOfTheESaraban() throws IOException {
    String caseId = office.openWith("แบบคำขอ.txt", "text/plain", FORM);
    String handOff = hand(caseId, letter()).then().statusCode(201).extract().path("handOffId");
    await().until(() -> list(caseId).path("[0].deliveredAt"), notNullValue());
    Path folder =
        Path.of(ConfigProvider.getConfig().getValue("anuyat.saraban.folder", String.class));
    assertArrayEquals(
        content(caseId, handOff),
        Files.readAllBytes(folder.resolve(office.municipality()).resolve(handOff + ".zip")));
    list(caseId)
        .then()
        .body("", hasSize(1))
        .body("[0].bookNumber", is("นม 52001/123"))
        .body("[0].documentId", is(office.document(caseId, "SARABAN_PACK")));
    assertTrue(office.events(caseId).contains("HANDED_TO_SARABAN"));
  }

  @Test
  void aDocumentOfAnotherCaseIsNotPacked() {
    String other = office.openWith("แบบคำขอ.txt", "text/plain", FORM);
    String caseId = office.open();
    Map<String, Object> letter = letter();
    letter.put("documentIds", List.of(office.document(other, "ATTACHMENT")));
    hand(caseId, letter).then().statusCode(404);
    letter.put("documentIds", List.of(UUID.randomUUID().toString()));
    hand(caseId, letter).then().statusCode(404);
  }

  private static Map<String, Object> letter() {
    Map<String, Object> letter = new HashMap<>();
    letter.put("bookNumber", "นม 52001/123");
    letter.put("bookDate", "2026-11-25");
    letter.put("subject", "เสนอ <พิจารณา> & อนุมัติ");
    letter.put("to", Map.of("jobTitle", "นายกเทศมนตรีตำบลบ้านใหม่", "departmentCode", "11002"));
    letter.put(
        "from",
        Map.of("givenName", "สมมติ", "familyName", "ทดสอบ", "jobTitle", "ผู้อำนวยการกองสาธารณสุข"));
    letter.put(
        "references",
        List.of(
            Map.of(
                "bookNumber", "มท 0808/1", "bookDate", "2026-01-05", "subject", "แนวทางปฏิบัติ")));
    letter.put("body", "ด้วยมีผู้ยื่นคำขอ เจ้าหน้าที่ได้ตรวจแล้ว จึงเรียนมาเพื่อโปรดพิจารณา");
    letter.put("secrecy", "CONFIDENTIAL");
    letter.put("urgency", "MOST_URGENT");
    return letter;
  }

  private Response hand(String caseId, Map<String, Object> letter) {
    return office.review(caseId, "e-saraban", letter);
  }

  private Response list(String caseId) {
    return office
        .as("registrar-1", "registrar")
        .get(office.path("case-files/" + caseId + "/e-saraban"));
  }

  private byte[] content(String caseId, String handOff) {
    return office
        .as("registrar-1", "registrar")
        .get(office.path("case-files/" + caseId + "/e-saraban/" + handOff + "/content"))
        .then()
        .statusCode(200)
        .contentType("application/zip")
        .extract()
        .asByteArray();
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static void validate(byte[] xml) throws Exception {
    Path schema =
        Path.of(System.getProperty("anuyat.project.root"), "case-service/docs/saraban/letter.xsd");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schema.toFile())
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(xml)));
  }

  private static Document parse(byte[] xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static String text(Document xml, String name) {
    return xml.getElementsByTagNameNS("urn:anuyat:saraban:letter:1", name).item(0).getTextContent();
  }
}
