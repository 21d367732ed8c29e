package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class RetentionResourceTest {
  private static final byte[] PHOTO = "a photo".getBytes(StandardCharsets.UTF_8);

  private final Office office = new Office();

  @Inject DataSource database;
  @Inject MinioClient store;

  @ConfigProperty(name = "anuyat.storage.bucket")
  String bucket;

  @BeforeEach
  void foodShop() {
    office.withFoodShop(Map.of("risk", Office.MEDIUM_RISK));
  }

  /** Ended, with a mail, an identity image, another file, a check and reasons in the history. */
  private String ended() {
    UUID message = UUID.randomUUID();
    UUID reply = UUID.randomUUID();
    UUID photo = UUID.randomUUID();
    UUID form = UUID.randomUUID();
    Peers.intakeHasAttachment(office.municipality(), message, form, PHOTO);
    Peers.intakeHasAttachment(office.municipality(), reply, photo, PHOTO);
    String caseId = office.open(withFile(message, form));
    office
        .review(caseId, "start-review", Map.of("reason", "คุณตัวอย่างรอนาน"))
        .then()
        .statusCode(200);
    office.putReply(caseId, withFile(reply, photo)).then().statusCode(200);
    await()
        .until(() ->
            office.see(caseId).getList("documents.state").stream().allMatch("STORED"::equals));
    office
        .review(
            caseId,
            "identity/checks",
            Map.of(
                "kind", "PHOTO_WITH_DOCUMENT",
                "result", "INCONCLUSIVE",
                "reason", "ภาพไม่ชัด",
                "documentIds",
                    List.of(
                        office
                            .see(caseId)
                            .getString(
                                "documents.find { it.kind == 'ATTACHMENT' && it.messageId == '"
                                    + reply
                                    + "' }.documentId"))))
        .then()
        .statusCode(200);
    office
        .review(caseId, "withdraw", Map.of("reason", "นางสาวตัวอย่างขอถอน"))
        .then()
        .statusCode(200);
    return caseId;
  }

  private Map<String, Object> withFile(UUID message, UUID file) {
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
    return mail;
  }

  private Response admin(String method, String path, Map<String, Object> body) {
    return office.as("admin-1", "municipality-admin").body(body).request(method, office.path(path));
  }

  private void keep(String recordClass, int months) {
    admin("PUT", "retention/" + recordClass, Map.of("keepMonths", months, "basis", "ทดสอบ"))
        .then()
        .statusCode(200)
        .body("standard", is(false));
  }

  private void runAndAwait(int deletions) {
    admin("POST", "retention/run", Map.of()).then().statusCode(204);
    await().until(() -> deletions().getList("items").size() == deletions);
  }

  private JsonPath deletions() {
    return admin("GET", "retention/deletions", Map.of())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Asks the store itself, past the service. */
  private List<String> objectsOf(String caseId) {
    var keys = new java.util.ArrayList<String>();
    store
        .listObjects(
            ListObjectsArgs.builder()
                .bucket(bucket)
                .prefix(office.municipality() + "/" + caseId + "/")
                .recursive(true)
                .build())
        .forEach(found -> {
          try {
            keys.add(found.get().objectName());
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    return keys;
  }

  private long rows(String table, String caseId) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from " + table + " where case_id = ?::uuid")) {
      query.setString(1, caseId);
      try (var found = query.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  @Test
  @Tag("rule-2.5")
  void eachClassHasATimeAndABasis() {
    admin("GET", "retention", Map.of())
        .then()
        .statusCode(200)
        .body("items.recordClass", hasItems("IDENTITY_IMAGE", "IDENTITY_PROOF", "CASE_RECORD"))
        .body("items.find { it.recordClass == 'CASE_RECORD' }.keepMonths", is(120))
        .body("items.standard", everyItem(is(true)));
    admin("PUT", "retention/CASE_RECORD", Map.of("keepMonths", -1, "basis", "x"))
        .then()
        .statusCode(400);
  }

  @Test
  @Tag("rule-2.5")
  @Tag("rule-4.6")
  void nothingIsDeletedBeforeItsTime() throws SQLException {
    String caseId = ended();
    keep("IDENTITY_IMAGE", 1);
    String other = ended();
    admin("POST", "case-files/" + other + "/legal-hold", Map.of("reason", "คดี"))
        .then()
        .statusCode(200);
    keep("IDENTITY_PROOF", 0);
    runAndAwait(1);
    assertEquals(4, objectsOf(caseId).size());
    assertEquals(0, rows("identity_check", caseId));
    assertEquals(1, rows("identity_check", other));
  }

  @Test
  @Tag("rule-2.5")
  @Tag("rule-4.6")
  void identityImagesGoFromStoreAndDatabaseWithTheMailTheyCameIn() throws SQLException {
    String caseId = ended();
    assertEquals(4, objectsOf(caseId).size());
    keep("IDENTITY_IMAGE", 0);
    runAndAwait(1);
    assertEquals(2, objectsOf(caseId).size());
    assertEquals(2, rows("case_document", caseId));
    assertEquals(
        List.of("CASE_RECORD", "CASE_RECORD"), office.see(caseId).getList("documents.recordClass"));

    JsonPath record = deletions();
    assertEquals("IDENTITY_IMAGE", record.getString("items[0].recordClass"));
    assertEquals(caseId, record.getString("items[0].caseId"));
    assertEquals(2, record.getInt("items[0].rows"));
    assertEquals(2, record.getInt("items[0].objects"));
    assertTrue(record.getList("items[0].contentHashes").contains(DigestUtils.sha256Hex(PHOTO)));
    prove(record.getString("items[0].deletionId"))
        .then()
        .statusCode(200)
        .body("objectsStillThere", is(0))
        .body("rowsStillThere", is(0))
        .body("historyIntact", is(true))
        .body("proven", is(true));
  }

  private Response prove(String deletionId) {
    return admin("GET", "retention/deletions/" + deletionId + "/proof", Map.of());
  }

  @Test
  @Tag("rule-2.5")
  @Tag("rule-4.6")
  void aWholeCaseGoesAndItsHistoryCanStillBeChecked() throws SQLException {
    String caseId = ended();
    List<String> hashes = office.see(caseId).getList("history.hash");
    keep("IDENTITY_IMAGE", 0);
    keep("IDENTITY_PROOF", 0);
    keep("CASE_RECORD", 0);
    runAndAwait(3);

    assertEquals(List.of(), objectsOf(caseId));
    for (String table : List.of("case_document", "case_message", "identity_check")) {
      assertEquals(0, rows(table, caseId), table);
    }
    JsonPath left = office.see(caseId);
    assertFalse(left.prettify().contains("ตัวอย่าง"));
    assertFalse(left.prettify().contains("citizen@example.org"));
    assertEquals("WITHDRAWN", left.getString("status"));
    assertEquals(hashes, left.getList("history.hash"));
    assertTrue(left.getBoolean("historyIntact"));
    for (String deletionId : deletions().<String>getList("items.deletionId")) {
      prove(deletionId).then().body("proven", is(true));
    }
  }

  @Test
  @Tag("rule-2.5")
  void theProofSeesAnObjectThatCameBack() throws Exception {
    String caseId = ended();
    String key = objectsOf(caseId).getFirst();
    keep("IDENTITY_IMAGE", 0);
    keep("CASE_RECORD", 0);
    runAndAwait(2);
    store.putObject(
        io.minio.PutObjectArgs.builder().bucket(bucket).object(key).stream(
                new java.io.ByteArrayInputStream(PHOTO), PHOTO.length, -1)
            .build());
    List<Boolean> proven =
        deletions().<String>getList("items.deletionId").stream()
            .map(id -> prove(id).jsonPath().getBoolean("proven"))
            .toList();
    assertTrue(proven.contains(false));
  }

  @Test
  @Tag("rule-2.5")
  void aLegalHoldStopsTheDeletionUntilItIsReleased() {
    String held = ended();
    admin("POST", "case-files/" + held + "/legal-hold", Map.of("reason", "คดีปกครอง"))
        .then()
        .statusCode(200)
        .body("held", is(true));
    admin("POST", "case-files/" + held + "/legal-hold", Map.of("reason", "คดีปกครอง"))
        .then()
        .statusCode(409);
    String free = ended();
    keep("IDENTITY_IMAGE", 0);
    runAndAwait(1);
    assertEquals(4, objectsOf(held).size());
    assertEquals(2, objectsOf(free).size());

    admin("POST", "case-files/" + held + "/legal-hold/release", Map.of("reason", "คดีสิ้นสุด"))
        .then()
        .statusCode(200)
        .body("held", is(false))
        .body("items[0].releaseReason", is("คดีสิ้นสุด"));
    runAndAwait(2);
    assertEquals(2, objectsOf(held).size());
  }

  @Test
  void aRunningCaseIsNeverTouched() {
    UUID message = UUID.randomUUID();
    String running = office.open(office.mail(message));
    await().until(() -> objectsOf(running).size() == 1);
    String over = ended();
    keep("CASE_RECORD", 0);
    runAndAwait(1);
    assertEquals(1, objectsOf(running).size());
    assertEquals(2, objectsOf(over).size());
    assertEquals(List.of(over), deletions().getList("items.caseId"));
  }

  @Test
  @Tag("rule-2.5")
  void whatProvesTheDeletionCannotBeChanged() throws SQLException {
    String caseId = ended();
    office
        .as(Office.OFFICER, "case-officer")
        .queryParam("why", "เทียบใบหน้า")
        .get(
            office.path(
                "case-files/"
                    + caseId
                    + "/documents/"
                    + office
                        .see(caseId)
                        .getString(
                            "documents.find { it.recordClass == 'IDENTITY_IMAGE' }.documentId")
                    + "/content"))
        .then()
        .statusCode(200);
    keep("IDENTITY_PROOF", 0);
    runAndAwait(1);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (String attack :
          List.of(
              "update deletion_record set row_count = 0",
              "delete from deletion_record",
              "update identity_read set why = 'x'",
              "update identity_read set why = null, reader = 'x'",
              "delete from identity_read",
              "update case_history set reason = 'x' where case_id = '" + caseId + "'",
              "update case_history set reason = null, reason_salt = null, actor = 'x'"
                  + " where case_id = '"
                  + caseId
                  + "'")) {
        assertThrows(SQLException.class, () -> statement.executeUpdate(attack), attack);
      }
    }
  }

  @Test
  void aJobWaitsForTheNextNight() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select (execution_time at time zone 'Asia/Bangkok')::time::text"
                    + " from scheduled_tasks where task_name = 'nightly-deletion'")) {
      assertTrue(found.next());
      assertEquals("02:00:00", found.getString(1));
    }
  }

  @Test
  void onlyAdministratorsSetRulesAndHolds() {
    String caseId = office.open();
    office
        .as(Office.OFFICER, "case-officer")
        .body(Map.of("reason", "x"))
        .post(office.path("case-files/" + caseId + "/legal-hold"))
        .then()
        .statusCode(403);
    office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("case-files/" + caseId + "/legal-hold"))
        .then()
        .statusCode(200)
        .body("held", is(false))
        .body("items", empty());
  }
}
