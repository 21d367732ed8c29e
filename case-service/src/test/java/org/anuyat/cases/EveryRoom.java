package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.cases.pdf.Paper;
import org.apache.commons.codec.digest.DigestUtils;

/** Leads one case through every room, and fills the rooms that have to do with no case. */
final class EveryRoom {
  /** What must be found nowhere afterwards. */
  static final List<String> TELLS_OF_PERSONS =
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

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));
  private static final byte[] PHOTO = "a photo".getBytes(UTF_8);
  private static final byte[] PAPER = Paper.a4("ใบ").text("หน้าที่ไม่มีรหัส").bytes();
  private static final byte[] OTHER_PAPER = Paper.a4("ใบ").text("ไม่มีใครวาง").bytes();

  private final Office office;
  private final KeptData kept;
  private final Library library;
  private final Agency agency;
  private final PaperWork papers;

  EveryRoom(Office office, KeptData kept) {
    this.office = office;
    this.kept = kept;
    this.library = new Library(office);
    this.agency = new Agency(office, "portal");
    this.papers = new PaperWork(office);
  }

  /** Answers the case. */
  String aCase() throws Exception {
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
    await().until(() -> kept.rows(office.municipality(), "document_signature") > 0);
    String photo = document(caseId, "บัตร.jpg");
    identity(caseId, photo);
    persons(caseId, photo);
    papersOf(caseId, photo);
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
        DigestUtils.sha256Hex(bytes));
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
    papers
        .officer()
        .queryParam("why", "เทียบใบหน้าคุณตัวอย่าง")
        .get(office.path("case-files/" + caseId + "/documents/" + photo + "/content"))
        .then()
        .statusCode(200);
  }

  private void persons(String caseId, String photo) {
    papers
        .officer()
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

  private void papersOf(String caseId, String photo) {
    papers.certify(caseId, photo, "เทียบใบหน้าคุณตัวอย่าง").then().statusCode(201);
    papers
        .officer()
        .queryParam("why", "เสนอลงนาม")
        .post(office.path("case-files/" + caseId + "/print-packs"))
        .then()
        .statusCode(201);
    papers.hand(caseId, null, null).then().statusCode(201);
    papers
        .officer()
        .queryParam("why", "ส่งศาล")
        .get(office.path("case-files/" + caseId + "/file.zip"))
        .then()
        .statusCode(200);
    JsonPath scan = papers.scan(PAPER);
    papers
        .officer()
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
    papers
        .officer()
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
  void looseRecords() throws SQLException {
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
    papers
        .officer()
        .body(
            Map.of(
                "text", Map.of("questionTh", "แผนที่ของนายทดลอง", "answerTh", "ไม่มี"),
                "requests", List.of(request)))
        .post(office.path("faq-entries"))
        .then()
        .statusCode(201);
    papers.scan(OTHER_PAPER);
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
    kept.change(
        "update approval_delegation set from_date = from_date - 7, to_date = to_date - 7"
            + " where municipality = '"
            + office.municipality()
            + "'");
  }

  private Response admin(String method, String path, Map<String, Object> body) {
    return office.as("admin-1", "municipality-admin").body(body).request(method, office.path(path));
  }
}
