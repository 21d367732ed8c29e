package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** The identity desk of a municipality of its own, and cases that lie on it. */
final class IdentityDesk {
  /** Well formed and nobody's: the check digit of made-up digits. */
  static final String NATIONAL_ID = "1101700230708";

  private static final byte[] PHOTO = "a photo".getBytes(StandardCharsets.UTF_8);

  private final Office office;

  IdentityDesk(Office office) {
    this.office = office;
  }

  /** A case with a mail and one attachment, both stored, in review. */
  String underReview(Map<String, String> risk) {
    if (office
            .as("admin-1", "municipality-admin")
            .get(office.path("procedures/food-shop"))
            .statusCode()
        == 404) {
      office.withFoodShop(Map.of("risk", risk));
    }
    UUID message = UUID.randomUUID();
    UUID file = UUID.randomUUID();
    Peers.intakeHasAttachment(office.municipality(), message, file, PHOTO);
    Map<String, Object> mail = office.mail(message);
    mail.put(
        "attachments",
        List.of(
            Map.of(
                "id",
                file.toString(),
                "name",
                "photo.jpg",
                "contentType",
                "image/jpeg",
                "size",
                PHOTO.length,
                "sha256",
                DigestUtils.sha256Hex(PHOTO))));
    String caseId = office.open(mail);
    office.review(caseId, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    await()
        .until(() ->
            office.see(caseId).getList("documents.state").stream().allMatch("STORED"::equals));
    return caseId;
  }

  String photoOf(String caseId) {
    return office.see(caseId).getString("documents.find { it.kind == 'ATTACHMENT' }.documentId");
  }

  String mailOf(String caseId) {
    return office.see(caseId).getString("documents.find { it.kind == 'MAIL' }.documentId");
  }

  Response check(String caseId, String kind, String result, Map<String, Object> more) {
    Map<String, Object> made = new HashMap<>(more);
    made.put("kind", kind);
    made.put("result", result);
    return office.review(caseId, "identity/checks", made);
  }

  Response identity(String caseId) {
    return office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("case-files/" + caseId + "/identity"));
  }

  Response confirm(String caseId) {
    return office.review(caseId, "confirm-identity", Map.of());
  }

  void photoPhoneAndExamination(String caseId) {
    String photo = photoOf(caseId);
    check(caseId, "PHOTO_WITH_DOCUMENT", "PASSED", Map.of("documentIds", List.of(photo)))
        .then()
        .statusCode(200);
    check(caseId, "PHONE_CALL", "PASSED", Map.of("facts", Map.of("phoneNumber", "081-234-5678")))
        .then()
        .statusCode(200);
    String examination =
        office
            .review(
                caseId,
                "identity/examinations",
                Map.of(
                    "documentIds",
                    List.of(photo),
                    "document",
                    Map.of("name", "น.ส. ตัวอย่าง  ทดสอบ", "nationalId", "๑-๑๐๑๗-๐๐๒๓๐-๗๐-๘")))
            .then()
            .statusCode(200)
            .body("findings.code", hasItems("NAME_AGREES", "NATIONAL_ID_PLAUSIBLE"))
            .body("nationalIdMasked", is("x-xxxx-xxxxx-70-8"))
            .extract()
            .path("examinationId");
    check(caseId, "DOCUMENT_EXAMINATION", "PASSED", Map.of("examinationId", examination))
        .then()
        .statusCode(200);
  }
}
