package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class IdentityResourceTest {
  /** Well formed and nobody's: the check digit of made-up digits. */
  private static final String NATIONAL_ID = "1101700230708";

  private static final byte[] PHOTO = "a photo".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private final Office office = new Office();

  @Inject DataSource database;

  /** A case with a mail and one attachment, both stored, in review. */
  private String underReview(Map<String, String> risk) {
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
                sha256(PHOTO))));
    String caseId = office.open(mail);
    office.review(caseId, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    await()
        .until(() ->
            office.see(caseId).getList("documents.state").stream().allMatch("STORED"::equals));
    return caseId;
  }

  private static String sha256(byte[] bytes) {
    try {
      return java.util.HexFormat.of()
          .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String photoOf(String caseId) {
    return office.see(caseId).getString("documents.find { it.kind == 'ATTACHMENT' }.documentId");
  }

  private String mailOf(String caseId) {
    return office.see(caseId).getString("documents.find { it.kind == 'MAIL' }.documentId");
  }

  private Response check(String caseId, String kind, String result, Map<String, Object> more) {
    Map<String, Object> made = new HashMap<>(more);
    made.put("kind", kind);
    made.put("result", result);
    return office.review(caseId, "identity/checks", made);
  }

  private Response identity(String caseId) {
    return office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("case-files/" + caseId + "/identity"));
  }

  private Response confirm(String caseId) {
    return office.review(caseId, "confirm-identity", Map.of());
  }

  private void photoPhoneAndExamination(String caseId) {
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

  @Test
  @Tag("rule-2.1")
  @Tag("rule-2.1.2")
  void theHighestOfTheSixAnswersSetsTheLevel() {
    office.withFoodShop(Map.of("risk", Map.of("reputation", "LOW", "financialLoss", "MODERATE")));
    office
        .as("admin-1", "municipality-admin")
        .get(office.path("procedures/food-shop"))
        .then()
        .body("assuranceLevel", is("MEDIUM"))
        .body("risk.financialLoss", is("MODERATE"))
        .body("risk.personalSafety", is("NONE"));
    String caseId = underReview(Map.of());
    identity(caseId)
        .then()
        .statusCode(200)
        .body("level", is("MEDIUM"))
        .body("levelTh", is("ปานกลาง"))
        .body("needsProof", is(true))
        .body("proven", is(false))
        .body("ways.checks.kind", hasItem(List.of("APPEARANCE_IN_PERSON")));
  }

  @Test
  @Tag("rule-2.1.1")
  void atLevelLowTheProofMayBeSkipped() {
    String caseId = underReview(Map.of("reputation", "LOW"));
    identity(caseId)
        .then()
        .body("level", is("LOW"))
        .body("needsProof", is(false))
        .body("nextSteps.operation", contains("submit-for-approval"));
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("AWAITING_APPROVAL"));
  }

  @Test
  @Tag("rule-2.1.1")
  void nothingIsCalledConfirmedThatNobodyChecked() {
    String caseId = underReview(Map.of("reputation", "LOW"));
    confirm(caseId)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:identity-not-proven"));
    office.appearedInPerson(caseId).then().statusCode(200);
    confirm(caseId).then().statusCode(200).body("identityConfirmedAt", notNullValue());
  }

  @Test
  @Tag("rule-2.1.2")
  void confirmsOnlyWhenEveryCheckOfOneWayHasPassed() {
    String caseId = underReview(Office.MEDIUM_RISK);
    confirm(caseId).then().statusCode(409).body("missingChecks", hasSize(1));
    check(caseId, "PHONE_CALL", "PASSED", Map.of("facts", Map.of("phoneNumber", "0812345678")))
        .then()
        .statusCode(200);
    confirm(caseId)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:identity-not-proven"))
        .body("nextStepTh", containsString("ตรวจสอบตัวตน"));
    assertEquals(null, office.see(caseId).getString("identityConfirmedAt"));

    photoPhoneAndExamination(caseId);
    identity(caseId)
        .then()
        .body("proven", is(true))
        .body("nextSteps.operation", contains("confirm-identity"));
    confirm(caseId).then().statusCode(200).body("history.event", hasItem("IDENTITY_CONFIRMED"));
  }

  @Test
  @Tag("rule-2.1.2")
  void atLevelHighWhatIsEnoughForMediumIsNot() {
    String caseId = underReview(Office.HIGH_RISK);
    office.appearedInPerson(caseId).then().statusCode(200);
    confirm(caseId)
        .then()
        .statusCode(409)
        .body("assuranceLevel", is("HIGH"))
        .body("missingChecks", contains("DOCUMENT_EXAMINATION"));
  }

  @Test
  @Tag("rule-2.1.2")
  void anIdentityConfirmedForALowerLevelDoesNotServeAHigherProcedure() {
    String caseId = underReview(Office.MEDIUM_RISK);
    office.appearedInPerson(caseId).then().statusCode(200);
    confirm(caseId).then().statusCode(200);
    Map<String, Object> strict = office.terms();
    strict.put("risk", Office.HIGH_RISK);
    office.putProcedure("strict", strict).then().statusCode(201);
    office
        .review(caseId, "change-procedure", Map.of("procedureCode", "strict"))
        .then()
        .statusCode(200);
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("IDENTITY_CHECK"));
  }

  @Test
  @Tag("rule-2.2")
  void eachKindOfCheckNeedsItsEvidence() {
    String caseId = underReview(Office.MEDIUM_RISK);
    for (String kind :
        List.of(
            "PHOTO_WITH_DOCUMENT",
            "PHONE_CALL",
            "APPEARANCE_IN_PERSON",
            "DOCUMENT_EXAMINATION",
            "EXTERNAL_DIGITAL_ID",
            "EARLIER_PROOFING")) {
      check(caseId, kind, "PASSED", Map.of())
          .then()
          .statusCode(422)
          .body("type", is("urn:anuyat:problem:evidence-missing"));
    }
    check(
            caseId,
            "PHOTO_WITH_DOCUMENT",
            "PASSED",
            Map.of("documentIds", List.of(UUID.randomUUID().toString())))
        .then()
        .statusCode(404);
    check(caseId, "PHONE_CALL", "FAILED", Map.of("facts", Map.of("phoneNumber", "081")))
        .then()
        .statusCode(400)
        .body("type", is("urn:anuyat:problem:reason-needed"));
    identity(caseId).then().body("checks", empty());
  }

  @Test
  @Tag("rule-2.2")
  void aFailedCheckTakesTheConfirmationBackAndTellsWhatToDo() {
    String caseId = underReview(Office.MEDIUM_RISK);
    office.appearedInPerson(caseId).then().statusCode(200);
    confirm(caseId).then().statusCode(200);
    check(
            caseId,
            "APPEARANCE_IN_PERSON",
            "FAILED",
            Map.of("facts", Map.of("documentShown", "บัตรประชาชน"), "reason", "หน้าไม่ตรงกับบัตร"))
        .then()
        .statusCode(200)
        .body("confirmedAt", nullValue())
        .body("proven", is(false))
        .body("nextSteps.operation", hasItems("request-items", "return", "identity/checks"))
        .body("checks.result", contains("PASSED", "FAILED"));
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .body("status", is("IDENTITY_CHECK"));
  }

  @Test
  void whoCheckedTheIdentityDoesNotDecideTheCase() {
    String caseId = underReview(Office.MEDIUM_RISK);
    office
        .post(
            office.as(Office.APPROVER, "case-officer"),
            caseId,
            "identity/checks",
            Map.of(
                "kind", "APPEARANCE_IN_PERSON",
                "result", "PASSED",
                "facts", Map.of("documentShown", "บัตรประชาชน")))
        .then()
        .statusCode(200);
    confirm(caseId).then().statusCode(200);
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office
        .decide(caseId, "approve", Map.of())
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:reviewer-may-not-decide"));
  }

  @Test
  @Tag("rule-2.1")
  void aMunicipalityMayDemandMoreButNeverLess() {
    String caseId = underReview(Office.MEDIUM_RISK);
    Map<String, Object> strict =
        Map.of(
            "medium",
            Map.of(
                "ways",
                List.of(List.of("APPEARANCE_IN_PERSON", "PHONE_CALL")),
                "minimumIal",
                "2.3"),
            "high",
            Map.of(
                "ways",
                List.of(List.of("APPEARANCE_IN_PERSON", "DOCUMENT_EXAMINATION")),
                "minimumIal",
                "2.3"));
    putMatrix(strict).then().statusCode(200).body("effective.medium.minimumIal", is("2.3"));
    office.appearedInPerson(caseId).then().statusCode(200);
    confirm(caseId).then().statusCode(409).body("missingChecks", contains("PHONE_CALL"));

    Map<String, Object> loose = new HashMap<>(strict);
    loose.put("medium", Map.of("ways", List.of(List.of("PHONE_CALL")), "minimumIal", "2.3"));
    putMatrix(loose)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:matrix-loosened"))
        .body("detail", containsString("PHONE_CALL"))
        .body("titleTh", containsString("ผ่อนปรนไม่ได้"));
    loose.put(
        "medium", Map.of("ways", List.of(List.of("APPEARANCE_IN_PERSON")), "minimumIal", "1"));
    putMatrix(loose).then().statusCode(422);
    loose.put("medium", Map.of("ways", List.of(List.of("EARLIER_PROOFING")), "minimumIal", "2.3"));
    putMatrix(loose).then().statusCode(400);

    office
        .as("admin-1", "municipality-admin")
        .delete(office.path("identity-matrix"))
        .then()
        .statusCode(204);
    confirm(caseId).then().statusCode(200);
  }

  private Response putMatrix(Map<String, Object> matrix) {
    return office
        .as("admin-1", "municipality-admin")
        .body(matrix)
        .put(office.path("identity-matrix"));
  }

  @Test
  @Tag("rule-2.2")
  void whoWasProofedNeedNotProveItAgainFromTheSameAddress() {
    String first = underReview(Office.MEDIUM_RISK);
    photoPhoneAndExamination(first);
    confirm(first).then().statusCode(200);

    String later = underReview(Office.MEDIUM_RISK);
    String personId =
        identity(later)
            .then()
            .body("proofedBefore", hasSize(1))
            .body("proofedBefore[0].nationalIdMasked", is("x-xxxx-xxxxx-70-8"))
            .body("proofedBefore[0].level", is("MEDIUM"))
            .body("proofedBefore[0].checks", hasItem("PHONE_CALL"))
            .body("proofedBefore[0].expiresAt", notNullValue())
            .body("nextSteps.operation", hasItem("identity/reliance"))
            .extract()
            .path("proofedBefore[0].personId");
    office
        .review(later, "identity/reliance", Map.of("personId", personId, "reason", "คนเดียวกัน"))
        .then()
        .statusCode(200)
        .body("proven", is(true))
        .body("checks[0].kind", is("EARLIER_PROOFING"))
        .body("checks[0].officer", is(Office.OFFICER));
    confirm(later).then().statusCode(200);

    find(NATIONAL_ID, "Citizen@Example.org ").then().statusCode(200).body("personId", is(personId));
    find(NATIONAL_ID, "other@example.org").then().statusCode(404);
  }

  @Test
  @Tag("rule-2.2")
  void anotherAddressOrARevokedProofingIsNotReliedOn() {
    String first = underReview(Office.MEDIUM_RISK);
    photoPhoneAndExamination(first);
    confirm(first).then().statusCode(200);
    String personId = identity(first).path("proofedBefore[0].personId");

    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("from", Map.of("name", "นางสาวตัวอย่าง ทดสอบ", "address", "other@example.org"));
    String other = office.open(mail);
    office.review(other, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    identity(other).then().body("proofedBefore", empty());
    rely(other, personId)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:proofing-not-usable"));

    String later = underReview(Office.MEDIUM_RISK);
    rely(later, personId).then().statusCode(200).body("proven", is(true));
    office
        .as(Office.OFFICER, "case-officer")
        .body(Map.of("reason", "บัตรหาย"))
        .post(office.path("persons/" + personId + "/revoke"))
        .then()
        .statusCode(200)
        .body("holds", is(false));
    identity(later).then().body("proven", is(false)).body("proofedBefore", empty());
    confirm(later).then().statusCode(409);
  }

  @Test
  @Tag("rule-2.2")
  void aProofingAtMediumDoesNotServeHigh() {
    String first = underReview(Office.MEDIUM_RISK);
    photoPhoneAndExamination(first);
    confirm(first).then().statusCode(200);
    String personId = identity(first).path("proofedBefore[0].personId");
    Map<String, Object> strict = office.terms();
    strict.put("risk", Office.HIGH_RISK);
    office.putProcedure("food-shop", strict).then().statusCode(200);
    String later = underReview(Office.HIGH_RISK);
    rely(later, personId)
        .then()
        .statusCode(200)
        .body("level", is("HIGH"))
        .body("proven", is(false));
    confirm(later).then().statusCode(409);
  }

  private Response rely(String caseId, String personId) {
    return office.review(
        caseId, "identity/reliance", Map.of("personId", personId, "reason", "คนเดียวกัน"));
  }

  private Response find(String nationalId, String address) {
    return office
        .as(Office.OFFICER, "case-officer")
        .body(Map.of("nationalId", nationalId, "address", address))
        .post(office.path("persons/search"));
  }

  @Test
  @Tag("rule-2.3")
  void checksThatTellOfTwoPersonsProveNobody() {
    String caseId = underReview(Office.HIGH_RISK);
    photoPhoneAndExamination(caseId);
    check(
            caseId,
            "APPEARANCE_IN_PERSON",
            "PASSED",
            Map.of(
                "facts", Map.of("documentShown", "บัตรประชาชน"), "nationalId", "3-1002-00123-45-6"))
        .then()
        .statusCode(400);
    check(
            caseId,
            "APPEARANCE_IN_PERSON",
            "PASSED",
            Map.of("facts", Map.of("documentShown", "บัตรประชาชน"), "nationalId", otherNumber()))
        .then()
        .statusCode(200)
        .body("proven", is(false));
    confirm(caseId).then().statusCode(409).body("detail", containsString("different persons"));
  }

  /** Another well formed number: twelve digits and their check digit. */
  private static String otherNumber() {
    String twelve = "310020012345";
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (twelve.charAt(i) - '0') * (13 - i);
    }
    return twelve + (11 - sum % 11) % 10;
  }

  @Test
  @Tag("rule-2.4")
  void theNationalIdStandsNowhereInClearText() throws SQLException {
    UUID message = UUID.randomUUID();
    office.withFoodShop(Map.of("risk", Office.MEDIUM_RISK));
    Map<String, Object> mail = office.mail(message);
    mail.put("subject", "ขออนุญาต เลขบัตร " + NATIONAL_ID);
    mail.put("text", "เลขประจำตัว 1-1017-00230-70-8 หรือ ๑๑๐๑๗๐๐๒๓๐๗๐๘");
    String caseId = office.open(mail);
    office
        .review(caseId, "start-review", Map.of("reason", "ผู้ยื่น 1 1017 00230 70 8"))
        .then()
        .statusCode(200);
    check(
            caseId,
            "APPEARANCE_IN_PERSON",
            "PASSED",
            Map.of(
                "facts",
                Map.of("documentShown", "บัตร " + NATIONAL_ID),
                "nationalId",
                NATIONAL_ID,
                "reason",
                "ตรงกับ " + NATIONAL_ID))
        .then()
        .statusCode(200)
        .body("checks[0].nationalIdMasked", is("x-xxxx-xxxxx-70-8"));
    confirm(caseId).then().statusCode(200);

    String seen = office.see(caseId).prettify() + identity(caseId).asString();
    String stored = wholeDatabaseOf(caseId);
    assertTrue(stored.contains("x-xxxx-xxxxx-70-8"));
    for (String clear :
        List.of(NATIONAL_ID, "1-1017-00230-70-8", "1 1017 00230 70 8", "๑๑๐๑๗๐๐๒๓๐๗๐๘")) {
      assertFalse(seen.contains(clear), clear);
      assertFalse(stored.contains(clear), clear);
    }
  }

  /** Every row of every table that belongs to the case, as text. */
  private String wholeDatabaseOf(String caseId) throws SQLException {
    StringBuilder rows = new StringBuilder();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var tables =
            statement.executeQuery(
                "select table_name from information_schema.columns"
                    + " where column_name = 'case_id' and table_schema = 'public'"
                    + " union select 'case_file'")) {
      while (tables.next()) {
        String table = tables.getString(1);
        String key = table.equals("case_file") ? "id" : "case_id";
        try (var query = connection.createStatement();
            var found =
                query.executeQuery(
                    "select t::text from "
                        + table
                        + " t where "
                        + key
                        + "::text = '"
                        + caseId
                        + "'")) {
          while (found.next()) {
            rows.append(found.getString(1)).append('\n');
          }
        }
      }
    }
    return rows.toString();
  }

  @Test
  @Tag("rule-2.4")
  void identityImagesAreReadByNamedRolesOnlyAndEveryReadIsNoted() {
    String caseId = underReview(Office.MEDIUM_RISK);
    String photo = photoOf(caseId);
    String mail = mailOf(caseId);
    office.as(Office.APPROVER, "approver").get(content(caseId, photo)).then().statusCode(200);
    reads(caseId).then().body("items", empty());

    office
        .review(caseId, "identity/images", Map.of("documentIds", List.of(photo)))
        .then()
        .statusCode(204);
    assertEquals(
        List.of("IDENTITY_IMAGE", "IDENTITY_IMAGE"),
        office.see(caseId).getList("documents.recordClass"));
    for (String document : List.of(photo, mail)) {
      office
          .as(Office.APPROVER, "approver")
          .get(content(caseId, document) + "?why=look")
          .then()
          .statusCode(403)
          .body("detail", containsString("case-officer"));
      office
          .as(Office.OFFICER, "case-officer")
          .get(content(caseId, document))
          .then()
          .statusCode(400)
          .body("type", is("urn:anuyat:problem:reason-needed"));
    }
    reads(caseId).then().body("items", empty());

    office
        .as(Office.OFFICER, "case-officer")
        .get(content(caseId, photo) + "?why=เทียบใบหน้า")
        .then()
        .statusCode(200);
    reads(caseId)
        .then()
        .body("items", hasSize(1))
        .body("items[0].documentId", is(photo))
        .body("items[0].reader", is(Office.OFFICER))
        .body("items[0].why", is("เทียบใบหน้า"))
        .body("items[0].at", notNullValue());
  }

  private String content(String caseId, String documentId) {
    return office.path("case-files/" + caseId + "/documents/" + documentId + "/content");
  }

  private Response reads(String caseId) {
    return office
        .as("admin-1", "municipality-admin")
        .get(office.path("case-files/" + caseId + "/identity/reads"));
  }

  @Test
  @Tag("rule-2.5")
  @Tag("rule-4.6")
  void theMunicipalityNamesWhoAnswersAndWhoMayRead() {
    String caseId = underReview(Office.MEDIUM_RISK);
    identity(caseId).then().body("responsible", nullValue());
    var responsible =
        Map.of("name", "นางตัวอย่าง รับผิดชอบ", "title", "ปลัดเทศบาล", "contact", "053-000-000");
    for (List<String> roles : List.of(List.of("approver", "case-officer"), List.of("approver"))) {
      office
          .as("admin-1", "municipality-admin")
          .body(Map.of("responsible", responsible, "imageReaderRoles", roles))
          .put(office.path("privacy"))
          .then()
          .statusCode(200);
    }
    office
        .as("admin-1", "municipality-admin")
        .body(Map.of("responsible", responsible, "imageReaderRoles", List.of("agency")))
        .put(office.path("privacy"))
        .then()
        .statusCode(400);
    identity(caseId).then().body("responsible", containsString("ปลัดเทศบาล"));
    office
        .review(caseId, "identity/images", Map.of("documentIds", List.of(photoOf(caseId))))
        .then()
        .statusCode(204);
    office
        .as(Office.OFFICER, "case-officer")
        .get(content(caseId, photoOf(caseId)) + "?why=look")
        .then()
        .statusCode(403);
    office
        .as(Office.APPROVER, "approver")
        .get(content(caseId, photoOf(caseId)) + "?why=look")
        .then()
        .statusCode(200);
  }

  @Test
  @Tag("rule-2.2")
  void checksAreMadeOnlyWhileTheCaseIsAtTheReviewDesk() {
    String caseId = underReview(Map.of("reputation", "LOW"));
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office
        .appearedInPerson(caseId)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:transition-not-allowed"));
    identity(caseId).then().statusCode(200).body("checks", empty());
  }

  @Test
  @Tag("rule-2.2")
  void aDigitalIdThatNobodyConnectedIsNotOffered() {
    String caseId = underReview(Office.MEDIUM_RISK);
    office
        .review(caseId, "identity/digital-id-links", Map.of("provider", "dopa-digital-id"))
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:digital-id-not-configured"))
        .body("nextStepTh", containsString("ผู้ดูแลระบบ"));
    assertTrue(Peers.calls("digital-id-").isEmpty());
  }

  @Test
  void unknownLinksAndCallBacksTellNothing() {
    for (String address :
        List.of(
            "/identity/00000000000000000000000000", "/identity/callback?state=guessed&code=x")) {
      given()
          .cookie("anuyat_identity", "another")
          .get(address)
          .then()
          .statusCode(404)
          .contentType("text/html")
          .header("Cache-Control", is("no-store"))
          .header("X-Robots-Tag", is("noindex"))
          .body(containsString("ลิงก์นี้ใช้ไม่ได้"));
    }
    given().post("/identity/00000000000000000000000000/start").then().statusCode(404);
  }
}
