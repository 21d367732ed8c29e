package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.anuyat.cases.retention.LooseRecords;
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

  private final Office office = new Office();

  @Inject KeptData kept;
  @Inject @All List<LooseRecords> looseRooms;

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
    Set<String> unknown = new TreeSet<>(kept.tables());
    unknown.removeAll(kept.tablesOfCases());
    unknown.removeAll(IMPERSONAL.keySet());
    unknown.removeAll(GOES_WITH.keySet());
    unknown.removeAll(loose);
    assertEquals(Set.of(), unknown, "implement PersonalRecords or LooseRecords, or say why not");
    Set<String> gone = new TreeSet<>(STAYS.keySet());
    gone.addAll(IMPERSONAL.keySet());
    gone.removeAll(kept.tables());
    assertEquals(Set.of(), gone, "explained, but not in the schema");
  }

  @Test
  void aCaseThatWentThroughEveryRoomLeavesNothing() throws Exception {
    EveryRoom every = new EveryRoom(office, kept);
    String caseId = every.aCase();
    every.looseRecords();
    for (String table : kept.tablesOfCases()) {
      if (!STAYS.containsKey(table) && !NOT_FILLED_HERE.contains(table)) {
        assertTrue(
            kept.rowsOf(table, caseId) > 0, table + " was not filled: let the case go through it");
      }
    }
    for (String table : GOES_WITH.keySet()) {
      assertTrue(kept.rows(office.municipality(), table) > 0, table + " was not filled");
    }
    for (LooseRecords room : looseRooms) {
      assertTrue(
          kept.rows(office.municipality(), room.table()) > 0, room.table() + " was not filled");
    }
    assertTrue(kept.objects(office.municipality()).size() > 8);
    List<String> hashes = office.see(caseId).getList("history.hash");

    forget();

    for (String table : kept.tablesOfCases()) {
      if (!STAYS.containsKey(table)) {
        assertEquals(0, kept.rowsOf(table, caseId), table);
      }
    }
    for (String table : GOES_WITH.keySet()) {
      assertEquals(0, kept.rows(office.municipality(), table), table);
    }
    assertEquals(List.of(), kept.objects(office.municipality()));
    String left = kept.everything(office.municipality());
    for (String told : EveryRoom.TELLS_OF_PERSONS) {
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
            left += kept.rows(office.municipality(), room.table());
          }
          return left == 0;
        });
  }

  private Response admin(String method, String path, Map<String, Object> body) {
    return office.as("admin-1", "municipality-admin").body(body).request(method, office.path(path));
  }

  private static String around(String text, String hit) {
    int at = text.indexOf(hit);
    return text.substring(text.lastIndexOf('\n', at) + 1, Math.min(text.length(), at + 200));
  }
}
