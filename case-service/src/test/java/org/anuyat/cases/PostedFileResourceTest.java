package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files a portal uploads before it hands an application in. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PostedFileResourceTest {
  private static final byte[] MAP = Agency.utf8("%PDF-1.7 แผนที่");

  @Inject DataSource database;

  private final Office office = new Office();
  private final Agency agency = new Agency(office, "portal");

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
    Map<String, Object> electronic = office.terms();
    electronic.put("level", "STANDARD");
    office.putProcedure("e-food-shop", electronic).then().statusCode(201);
  }

  @Test
  void aFileIsTheOneItsHashNames() {
    agency
        .withAll()
        .contentType("application/octet-stream")
        .header("Idempotency-Key", "1")
        .header("Content-Digest", "sha-256=:" + "A".repeat(43) + "=:")
        .queryParam("name", "x.pdf")
        .body(MAP)
        .post(office.path("posted-files"))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:digest-differs"))
        .body("detail", containsString(DigestUtils.sha256Hex(MAP)));
    Map<String, Object> file = new HashMap<>(agency.uploaded("x.pdf", MAP));
    file.put("sha256", "0".repeat(64));
    agency
        .post("applications", agency.application("A-1", List.of(file)))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:digest-differs"));
  }

  @Test
  void aFileBelongsToOneApplicationOfItsOwnClient() {
    Map<String, Object> file = agency.uploaded("x.pdf", MAP);
    new Agency(office, "other-portal")
        .post("applications", agency.application("A-1", List.of(file)))
        .then()
        .statusCode(400);
    agency.handIn(agency.application("A-1", List.of(file)));
    agency
        .post("applications", agency.application("A-2", List.of(file)))
        .then()
        .statusCode(400)
        .body("detail", containsString("belongs to an application"));
  }

  @Test
  void aFileThatIsTooLargeIsRefused() {
    agency
        .upload("big.bin", new byte[26 << 20])
        .then()
        .statusCode(413)
        .body("type", is("urn:anuyat:problem:too-large"));
  }

  @Test
  @Tag("rule-2.4")
  void anUploadThatNoApplicationClaimedIsDeleted() throws SQLException {
    Map<String, Object> file = agency.uploaded("x.pdf", MAP);
    String id = (String) file.get("fileId");
    try (Connection connection = database.getConnection();
        PreparedStatement due =
            connection.prepareStatement(
                "update scheduled_tasks set execution_time = now() - interval '1 second'"
                    + " where task_name = 'discard-posted-file' and task_instance like ?")) {
      due.setString(1, id + "-%");
      assertEquals(1, due.executeUpdate());
    }
    await().until(() -> files(id) == 0);
    agency
        .post("applications", agency.application("A-1", List.of(file)))
        .then()
        .statusCode(400)
        .body("detail", containsString("has expired"));
  }

  private int files(String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement count =
            connection.prepareStatement("select count(*) from posted_file where id = ?")) {
      count.setObject(1, UUID.fromString(id));
      var row = count.executeQuery();
      row.next();
      return row.getInt(1);
    }
  }
}
