package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.anuyat.cases.document.Sha256;
import org.anuyat.cases.pdf.Paper;
import org.anuyat.cases.retention.LooseRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One case goes through every room; when its time is over nothing of it is left. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-2.4")
@Tag("rule-2.5")
@Tag("rule-4.6")
class EveryRoomForgetsResourceTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));
  private static final byte[] PHOTO = "a photo".getBytes(UTF_8);
  private static final byte[] PAPER = Paper.a4("ใบ").text("หน้าที่ไม่มีรหัส").bytes();
  private static final byte[] OTHER_PAPER = Paper.a4("ใบ").text("ไม่มีใครวาง").bytes();

  /** Tables whose rows of a case stay, with the reason why they tell of no applicant. */
  private static final Map<String, String> STAYS =
      Map.of(
          "case_history", "facts and officials only; reasons and details are erased",
          "case_search", "rewritten from the erased case by its trigger",
          "case_change", "public statuses and times",
          "case_deadline", "kinds and times",
          "deadline_change", "kinds and times",
          "identity_read", "which official read which id; the reason is erased",
          "deletion_record", "the proof itself: hashes and counts",
          "identity_person", "serves later cases; IdentityRecords deletes it once it has expired");

  /** Covered by IdentityRecords, but needs the province's realm to be filled. */
  private static final Set<String> NOT_FILLED_HERE = Set.of("identity_link");

  /** Tables whose rows belong to another table's row and go with it. */
  private static final Map<String, String> GOES_WITH =
      Map.of("document_signature", "case_document", "posted_file", "posted_application");

  /** Tables without a case that tell of no applicant, each with the reason. */
  private static final Map<String, String> IMPERSONAL =
      Map.ofEntries(
          Map.entry("case_file", "the case itself: its personal columns are erased"),
          Map.entry("flyway_schema_history", "the schema"),
          Map.entry("scheduled_tasks", "a job's data goes when it is done"),
          Map.entry("dead_job", "goes after 180 days, with the nightly deletion"),
          Map.entry("procedure_version", "what the agency offers"),
          Map.entry("case_number_counter", "a number"),
          Map.entry("certificate_number_counter", "a number"),
          Map.entry("information_request_counter", "a number"),
          Map.entry("case_change_counter", "a number"),
          Map.entry("case_count", "numbers"),
          Map.entry("history_check", "numbers"),
          Map.entry("working_calendar", "days"),
          Map.entry("identity_matrix", "settings"),
          Map.entry("privacy_policy", "the official who answers for the data"),
          Map.entry("retention_rule", "settings"),
          Map.entry("signatory", "officials who may sign, kept by the administrator"),
          Map.entry("kept_answer", "sealed, and expires after a day"),
          Map.entry("webhook", "an agency's address"),
          Map.entry("webhook_delivery", "ids and public statuses"),
          Map.entry("webhook_attempt", "status codes and times"),
          Map.entry("data_set", "what the agency holds, and its officers"));

  private static final List<String> TELLS_OF_PERSONS =
      List.of(
          "ตัวอย่าง",
          "citizen@example.org",
          "example.co.th",
          "สมมติ",
          "เสียงปลายสาย",
          "จะส่งพรุ่งนี้",
          "ของนายทดลอง",
          "08 0000 0000",
          "เทียบใบหน้าคุณ",
          "ลาพักผ่อน");

  private final Office office = new Office();
  private final Library library = new Library(office);
  private final Agency agency = new Agency(office, "portal");

  @Inject DataSource database;
  @Inject MinioClient store;
  @Inject @All List<LooseRecords> looseRooms;

  @ConfigProperty(name = "anuyat.storage.bucket")
  String bucket;

  @BeforeEach
  void procedures() {
    Map<String, Object> electronic = office.terms();
    electronic.put("level", "STANDARD");
    electronic.put("risk", Office.MEDIUM_RISK);
    office.putProcedure("e-food-shop", electronic).then().statusCode(201);
  }

  @Test
  void everyTableIsForgottenOrSaysWhyNot() throws SQLException {
    Set<String> loose = new HashSet<>();
    looseRooms.forEach(room -> loose.add(room.table()));
    assertEquals(
        Set.of(
            "information_request",
            "faq_entry",
            "approval_delegation",
            "scan",
            "posted_application"),
        loose);
    Set<String> unknown = new TreeSet<>(tables());
    unknown.removeAll(tablesOfCases());
    unknown.removeAll(IMPERSONAL.keySet());
    unknown.removeAll(GOES_WITH.keySet());
    unknown.removeAll(loose);
    assertEquals(Set.of(), unknown, "implement PersonalRecords or LooseRecords, or say why not");
    Set<String> gone = new TreeSet<>(STAYS.keySet());
    gone.addAll(IMPERSONAL.keySet());
    gone.removeAll(tables());
    assertEquals(Set.of(), gone, "explained, but not in the schema");
  }

  @Test
  void aCaseThatWentThroughEveryRoomLeavesNothing() throws Exception {
    String caseId = wentThroughEveryRoom();
    looseRecords();
    for (String table : tablesOfCases()) {
      if (!STAYS.containsKey(table) && !NOT_FILLED_HERE.contains(table)) {
        assertTrue(
            rowsOf(table, caseId) > 0, table + " was not filled: let the case go through it");
      }
    }
    for (String table : GOES_WITH.keySet()) {
      assertTrue(rows(table) > 0, table + " was not filled");
    }
    for (LooseRecords room : looseRooms) {
      assertTrue(rows(room.table()) > 0, room.table() + " was not filled");
    }
    assertTrue(objects().size() > 8);
    List<String> hashes = office.see(caseId).getList("history.hash");

    forget();

    for (String table : tablesOfCases()) {
      if (!STAYS.containsKey(table)) {
        assertEquals(0, rowsOf(table, caseId), table);
      }
    }
    for (String table : GOES_WITH.keySet()) {
      assertEquals(0, rows(table), table);
    }
    assertEquals(List.of(), objects());
    String left = wholeDatabase();
    for (String told : TELLS_OF_PERSONS) {
      assertFalse(left.contains(told), () -> told + " in " + around(left, told));
    }
    assertEquals(hashes, office.see(caseId).getList("history.hash"));
    assertTrue(office.see(caseId).getBoolean("historyIntact"));
    JsonPath deletions = admin("GET", "retention/deletions?limit=200", Map.of()).jsonPath();
    assertTrue(
        deletions
            .getList("items.recordClass")
            .containsAll(
                List.of(
                    "IDENTITY_IMAGE",
                    "IDENTITY_PROOF",
                    "CASE_RECORD",
                    "INFORMATION_REQUEST",
                    "SCANNED_FILE")));
    for (String deletion : deletions.<String>getList("items.deletionId")) {
      admin("GET", "retention/deletions/" + deletion + "/proof", Map.of())
          .then()
          .statusCode(200)
          .body("objectsStillThere", is(0))
          .body("rowsStillThere", is(0))
          .body("proven", is(true));
    }
  }

  @Test
  void aPaperThatHoldsAnIdentityImageIsOneAndIsReadWithAReason() {
    String caseId = office.withFoodShop(Map.of()).openWith("บัตร.jpg", "image/jpeg", PHOTO);
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    String photo = office.document(caseId, "ATTACHMENT");
    String copy = certify(caseId, photo, null).then().statusCode(201).extract().header("Location");
    office
        .review(caseId, "identity/images", Map.of("documentIds", List.of(photo)))
        .then()
        .statusCode(204);
    String path = copy.substring(copy.indexOf("/v1/"));
    officer().get(path).then().statusCode(400);
    officer().queryParam("why", "ตรวจสำเนา").get(path).then().statusCode(200);
    certify(caseId, photo, null).then().statusCode(400);
    certify(caseId, photo, "ผู้ยื่นขอสำเนา").then().statusCode(201);
    officer().post(office.path("case-files/" + caseId + "/print-packs")).then().statusCode(400);
    officer()
        .queryParam("why", "เสนอลงนาม")
        .post(office.path("case-files/" + caseId + "/print-packs"))
        .then()
        .statusCode(201);
    hand(caseId, null, null).then().statusCode(201);
    hand(caseId, List.of(photo), null).then().statusCode(400);
    hand(caseId, List.of(photo), "เสนอพร้อมภาพ").then().statusCode(201);

    assertEquals(
        List.of(
            "ATTACHMENT:IDENTITY_IMAGE",
            "CERTIFIED_COPY:IDENTITY_IMAGE",
            "CERTIFIED_COPY:IDENTITY_IMAGE",
            "MAIL:IDENTITY_IMAGE",
            "PRINT_PACK:IDENTITY_IMAGE",
            "SARABAN_PACK:CASE_RECORD",
            "SARABAN_PACK:IDENTITY_IMAGE"),
        office.see(caseId).<Map<String, Object>>getList("documents").stream()
            .map(document -> document.get("kind") + ":" + document.get("recordClass"))
            .sorted()
            .toList());
    assertEquals(
        List.of("เสนอพร้อมภาพ", "เสนอลงนาม", "เสนอลงนาม", "ผู้ยื่นขอสำเนา", "ตรวจสำเนา"),
        admin("GET", "case-files/" + caseId + "/identity/reads", Map.of())
            .jsonPath()
            .getList("items.why"));
  }

  private String wentThroughEveryRoom() throws Exception {
    byte[] plan = TestSigner.trusted().sign(PAPER, Instant.now());
    JsonPath uploaded =
        agency.upload("แผนผัง.pdf", plan).then().statusCode(201).extract().jsonPath();
    String application =
        agency
            .post(
                "applications",
                agency.application(
                    "A-1",
                    List.of(
                        Map.of(
                            "fileId", uploaded.getString("fileId"),
                            "sha256", uploaded.getString("sha256")))))
            .then()
            .statusCode(202)
            .extract()
            .path("applicationId");
    Map<String, Object> mail = office.mail(UUID.fromString(application));
    mail.put("procedureCode", "e-food-shop");
    mail.put(
        "attachments",
        List.of(
            attachment(application, "แผนผัง.pdf", "application/pdf", plan),
            attachment(application, "บัตร.jpg", "image/jpeg", PHOTO)));
    String caseId = office.open(mail);
    office
        .review(caseId, "start-review", Map.of("reason", "คุณตัวอย่างรอนาน"))
        .then()
        .statusCode(200);
    await()
        .until(() ->
            office.see(caseId).getList("documents.state").stream().allMatch("STORED"::equals));
    await().until(() -> rows("document_signature") > 0);
    String photo = document(caseId, "บัตร.jpg");
    identity(caseId, photo);
    persons(caseId, photo);
    papers(caseId, photo);
    askedForMore(caseId);
    for (String step : List.of("legal-hold", "legal-hold/release")) {
      admin("POST", "case-files/" + caseId + "/" + step, Map.of("reason", "คดีของนายทดลอง"))
          .then()
          .statusCode(200);
    }
    office
        .review(caseId, "withdraw", Map.of("reason", "นางสาวตัวอย่างขอถอน"))
        .then()
        .statusCode(200);
    return caseId;
  }

  private Map<String, Object> attachment(String message, String name, String type, byte[] bytes) {
    UUID id = UUID.randomUUID();
    Peers.intakeHasAttachment(office.municipality(), UUID.fromString(message), id, bytes);
    return Map.of(
        "id",
        id.toString(),
        "name",
        name,
        "contentType",
        type,
        "size",
        bytes.length,
        "sha256",
        Sha256.of(bytes));
  }

  private String document(String caseId, String name) {
    return office.see(caseId).getString("documents.find { it.name == '" + name + "' }.documentId");
  }

  private void identity(String caseId, String photo) {
    office
        .review(
            caseId,
            "identity/examinations",
            Map.of(
                "documentIds",
                List.of(photo),
                "document",
                Map.of("name", "นางสาวตัวอย่าง ทดสอบ", "nationalId", IdentityDesk.NATIONAL_ID)))
        .then()
        .statusCode(200);
    office
        .review(
            caseId,
            "identity/checks",
            Map.of(
                "kind", "PHOTO_WITH_DOCUMENT",
                "result", "INCONCLUSIVE",
                "reason", "ภาพคุณตัวอย่างไม่ชัด",
                "documentIds", List.of(photo)))
        .then()
        .statusCode(200);
    officer()
        .queryParam("why", "เทียบใบหน้าคุณตัวอย่าง")
        .get(office.path("case-files/" + caseId + "/documents/" + photo + "/content"))
        .then()
        .statusCode(200);
  }

  private void persons(String caseId, String photo) {
    officer()
        .body(
            Map.of(
                "nameTh", "บริษัท ตัวอย่าง จำกัด (มหาชน)",
                "registrationNumber", "0-1075-37000-25-4",
                "mailDomain", "example.co.th",
                "directorName", "นายตัวอย่าง ทดสอบ"))
        .put(office.path("case-files/" + caseId + "/applicant/juristic"))
        .then()
        .statusCode(200);
    Map<String, Object> seen = new HashMap<>();
    seen.put("documentId", document(caseId, "แผนผัง.pdf"));
    seen.put("evidenceDocumentId", photo);
    seen.put("grantor", "นางตัวอย่าง ทดสอบ");
    seen.put("grantee", "นางสาวสมมติ ทดสอบ");
    seen.put("scopeTh", "ยื่นคำขอ");
    seen.put("grantorSigned", true);
    seen.put("granteeSigned", true);
    seen.put("dated", TODAY.minusDays(3).toString());
    seen.put("eStampReference", "ES-2569-000123");
    office.review(caseId, "power-of-attorney/check", seen).then().statusCode(200);
  }

  private void papers(String caseId, String photo) {
    certify(caseId, photo, "เทียบใบหน้าคุณตัวอย่าง").then().statusCode(201);
    officer()
        .queryParam("why", "เสนอลงนาม")
        .post(office.path("case-files/" + caseId + "/print-packs"))
        .then()
        .statusCode(201);
    hand(caseId, null, null).then().statusCode(201);
    officer()
        .queryParam("why", "ส่งศาล")
        .get(office.path("case-files/" + caseId + "/file.zip"))
        .then()
        .statusCode(200);
    JsonPath scan = scan(PAPER);
    officer()
        .body(Map.of("caseId", caseId, "reason", "ใบของนายทดลอง"))
        .post(
            office.path(
                "scans/"
                    + scan.getString("scanId")
                    + "/parts/"
                    + scan.getString("parts[0].partId")
                    + "/place"))
        .then()
        .statusCode(200);
  }

  private void askedForMore(String caseId) {
    officer()
        .body(
            Map.of(
                "items",
                List.of(
                    Map.of(
                        "code", "house-registration",
                        "state", "DEFECTIVE",
                        "noteTh", "ทะเบียนบ้านของนายทดลองขาด",
                        "noteEn", "torn"))))
        .put(office.path("case-files/" + caseId + "/checklist"))
        .then()
        .statusCode(200);
    office
        .review(
            caseId,
            "request-items",
            Map.of(
                "workingDays",
                5,
                "phone",
                Map.of(
                    "at", "2026-11-24T03:00:00Z",
                    "spokeWith", "เสียงปลายสาย",
                    "note", "จะส่งพรุ่งนี้")))
        .then()
        .statusCode(200);
    assertEquals(
        "เสียงปลายสาย",
        office
            .see(caseId)
            .getString("history.find { it.event == 'ITEMS_REQUESTED' }.details.spokeWith"));
  }

  /** What belongs to no case: a request with proof and answer, a draft, a scan, a delegation. */
  private void looseRecords() throws SQLException {
    String request =
        library
            .post(library.posted("COUNTER", "ขอแผนที่ของนายทดลอง"))
            .then()
            .statusCode(201)
            .extract()
            .path("requestId");
    library
        .put(
            Office.OFFICER,
            "case-officer",
            request,
            "identity-proof",
            Map.of(
                "method", "IN_PERSON",
                "standing", "DATA_SUBJECT",
                "evidence", "บัตรของนายทดลอง"))
        .statusCode(200);
    Map<String, Object> answer = library.answer();
    answer.put("source", "แฟ้มของนายทดลอง");
    library.giveAnswer(request, answer).statusCode(200);
    officer()
        .body(
            Map.of(
                "text", Map.of("questionTh", "แผนที่ของนายทดลอง", "answerTh", "ไม่มี"),
                "requests", List.of(request)))
        .post(office.path("faq-entries"))
        .then()
        .statusCode(201);
    scan(OTHER_PAPER);
    admin(
            "POST",
            "delegations",
            Map.of(
                "approver", "mayor",
                "approverName", "นายตัวอย่าง ผู้บริหาร",
                "approverTitleTh", "นายกเทศมนตรี",
                "delegate", "deputy",
                "delegateName", "นางสาวตัวอย่าง ผู้ช่วย",
                "from", TODAY.toString(),
                "to", TODAY.toString(),
                "reason", "ลาพักผ่อน"))
        .then()
        .statusCode(201);
    lastWeek();
  }

  /** A delegation that is over cannot be made: this one was made when it was not. */
  private void lastWeek() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "update approval_delegation set from_date = from_date - 7, to_date = to_date - 7"
              + " where municipality = '"
              + office.municipality()
              + "'");
    }
  }

  private JsonPath scan(byte[] pdf) {
    String id =
        office
            .as(Office.OFFICER, "case-officer")
            .contentType(ContentType.BINARY)
            .body(pdf)
            .post(office.path("scans"))
            .then()
            .statusCode(202)
            .extract()
            .path("scanId");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !"RECEIVED".equals(library.see("scans/" + id).getString("state")));
    return library.see("scans/" + id);
  }

  private void forget() {
    for (String recordClass :
        List.of(
            "IDENTITY_IMAGE",
            "IDENTITY_PROOF",
            "INFORMATION_REQUEST",
            "SCANNED_FILE",
            "CASE_RECORD")) {
      admin("PUT", "retention/" + recordClass, Map.of("keepMonths", 0, "basis", "มติ"))
          .then()
          .statusCode(200);
    }
    admin("POST", "retention/run", Map.of()).then().statusCode(204);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          long left = 0;
          for (LooseRecords room : looseRooms) {
            left += rows(room.table());
          }
          return left == 0;
        });
  }

  private Response certify(String caseId, String documentId, String why) {
    var request = officer().body(Map.of("officerPositionTh", "นักวิชาการ"));
    if (why != null) {
      request.queryParam("why", why);
    }
    return request.post(
        office.path("case-files/" + caseId + "/documents/" + documentId + "/certified-copies"));
  }

  private Response hand(String caseId, List<String> documents, String why) {
    Map<String, Object> letter = new HashMap<>();
    letter.put("bookNumber", "นม 52001/123");
    letter.put("bookDate", "2026-11-25");
    letter.put("subject", "คำขอของนายทดลอง");
    letter.put("to", Map.of("jobTitle", "นายกเทศมนตรี"));
    letter.put("from", Map.of("jobTitle", "ผู้อำนวยการกอง"));
    letter.put("body", "เพื่อโปรดพิจารณา");
    letter.put("documentIds", documents);
    var request = officer().body(letter);
    if (why != null) {
      request.queryParam("why", why);
    }
    return request.post(office.path("case-files/" + caseId + "/e-saraban"));
  }

  private io.restassured.specification.RequestSpecification officer() {
    return office.as(Office.OFFICER, "case-officer");
  }

  private Response admin(String method, String path, Map<String, Object> body) {
    return office.as("admin-1", "municipality-admin").body(body).request(method, office.path(path));
  }

  /** Every object of the municipality, asked of the store itself. */
  private List<String> objects() throws Exception {
    List<String> keys = new ArrayList<>();
    for (var found :
        store.listObjects(
            ListObjectsArgs.builder()
                .bucket(bucket)
                .prefix(office.municipality() + "/")
                .recursive(true)
                .build())) {
      keys.add(found.get().objectName());
    }
    return keys;
  }

  private List<String> tables() throws SQLException {
    return strings(
        "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE'");
  }

  /** Whoever has a row of a case is asked for it. */
  private List<String> tablesOfCases() throws SQLException {
    return strings(
        "select c.table_name from information_schema.columns c"
            + " join information_schema.tables t using (table_schema, table_name)"
            + " where table_schema = 'public' and table_type = 'BASE TABLE'"
            + " and column_name = 'case_id'");
  }

  private long rowsOf(String table, String caseId) throws SQLException {
    return Long.parseLong(
        strings("select count(*) from " + table + " where case_id = '" + caseId + "'").getFirst());
  }

  private long rows(String table) throws SQLException {
    return Long.parseLong(
        strings(
                "select count(*) from "
                    + table
                    + " where municipality = '"
                    + office.municipality()
                    + "'")
            .getFirst());
  }

  /** Every row of the municipality in every table, as text. */
  private String wholeDatabase() throws SQLException {
    StringBuilder rows = new StringBuilder();
    for (String table :
        strings(
            "select c.table_name from information_schema.columns c"
                + " join information_schema.tables t using (table_schema, table_name)"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                + " and column_name = 'municipality'")) {
      strings(
              "select t::text from "
                  + table
                  + " t where municipality = '"
                  + office.municipality()
                  + "'")
          .forEach(row -> rows.append(table).append(": ").append(row).append('\n'));
    }
    return rows.toString();
  }

  private static String around(String text, String hit) {
    int at = text.indexOf(hit);
    return text.substring(text.lastIndexOf('\n', at) + 1, Math.min(text.length(), at + 200));
  }

  private List<String> strings(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
