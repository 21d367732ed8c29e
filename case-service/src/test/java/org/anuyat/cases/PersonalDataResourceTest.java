package org.anuyat.cases;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** As little as possible is kept, and every look at an identity image (2.4, 2.5). */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PersonalDataResourceTest {
  private final Office office = new Office();
  private final IdentityDesk desk = new IdentityDesk(office);

  @Inject DataSource database;

  @Test
  @Tag("rule-2.4")
  void theNationalIdStandsNowhereInClearText() throws SQLException {
    UUID message = UUID.randomUUID();
    office.withFoodShop(Map.of("risk", Office.MEDIUM_RISK));
    Map<String, Object> mail = office.mail(message);
    mail.put("subject", "ขออนุญาต เลขบัตร " + IdentityDesk.NATIONAL_ID);
    mail.put("text", "เลขประจำตัว 1-1017-00230-70-8 หรือ ๑๑๐๑๗๐๐๒๓๐๗๐๘");
    String caseId = office.open(mail);
    office
        .review(caseId, "start-review", Map.of("reason", "ผู้ยื่น 1 1017 00230 70 8"))
        .then()
        .statusCode(200);
    desk.check(
            caseId,
            "APPEARANCE_IN_PERSON",
            "PASSED",
            Map.of(
                "facts",
                Map.of("documentShown", "บัตร " + IdentityDesk.NATIONAL_ID),
                "nationalId",
                IdentityDesk.NATIONAL_ID,
                "reason",
                "ตรงกับ " + IdentityDesk.NATIONAL_ID))
        .then()
        .statusCode(200)
        .body("checks[0].nationalIdMasked", is("x-xxxx-xxxxx-70-8"));
    desk.confirm(caseId).then().statusCode(200);

    String seen = office.see(caseId).prettify() + desk.identity(caseId).asString();
    String stored = wholeDatabaseOf(caseId);
    assertTrue(stored.contains("x-xxxx-xxxxx-70-8"));
    for (String clear :
        List.of(
            IdentityDesk.NATIONAL_ID, "1-1017-00230-70-8", "1 1017 00230 70 8", "๑๑๐๑๗๐๐๒๓๐๗๐๘")) {
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
    String caseId = desk.underReview(Office.MEDIUM_RISK);
    String photo = desk.photoOf(caseId);
    String mail = desk.mailOf(caseId);
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
    String caseId = desk.underReview(Office.MEDIUM_RISK);
    desk.identity(caseId).then().body("responsible", nullValue());
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
    desk.identity(caseId).then().body("responsible", containsString("ปลัดเทศบาล"));
    office
        .review(caseId, "identity/images", Map.of("documentIds", List.of(desk.photoOf(caseId))))
        .then()
        .statusCode(204);
    office
        .as(Office.OFFICER, "case-officer")
        .get(content(caseId, desk.photoOf(caseId)) + "?why=look")
        .then()
        .statusCode(403);
    office
        .as(Office.APPROVER, "approver")
        .get(content(caseId, desk.photoOf(caseId)) + "?why=look")
        .then()
        .statusCode(200);
  }
}
