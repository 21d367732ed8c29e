package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class OpeningResourceTest {
  private static final byte[] RAW = "From: citizen@example.org\r\n\r\nเรียน".getBytes(UTF_8);
  private static final byte[] FORM = "%PDF-1.7 แบบคำขอ".getBytes(UTF_8);

  private final Office office = new Office();

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  @Test
  @Tag("rule-4.9")
  void theLegalClockStartsWhenTheMailCountsAsReceived() {
    String caseId = office.open();
    assertEquals("2026-11-23T01:30:00Z", office.see(caseId).getString("deemedReceivedAt"));
    assertEquals("2026-11-20T11:00:00Z", office.see(caseId).getString("arrivedAt"));
  }

  @Test
  void theSameMailOpensOneCaseHoweverOftenItIsHandedIn() {
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    String caseId = office.open(mail);
    office.putMail(mail).then().statusCode(200).body("caseId", is(caseId));
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    office
        .putMail(mail)
        .then()
        .statusCode(200)
        .body("caseId", is(caseId))
        .body("caseNumber", is("1/2569"))
        .body("status", is("UNDER_REVIEW"));
    assertEquals(List.of("OPENED", "REVIEW_STARTED"), office.events(caseId));
  }

  @Test
  void theSameMailHandedInAtOnceManyTimesOpensOneCase() throws Exception {
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    Set<String> caseIds = new ConcurrentSkipListSet<>();
    Callable<Boolean> handIn =
        () -> caseIds.add(office.putMail(mail).then().extract().path("caseId"));
    try (var people = Executors.newFixedThreadPool(8)) {
      people.invokeAll(java.util.Collections.nCopies(8, handIn)).forEach(done -> get(done));
    }
    assertEquals(1, caseIds.size());
  }

  private static <T> T get(java.util.concurrent.Future<T> done) {
    try {
      return done.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void caseNumbersRunWithoutGapsInEachMunicipality() {
    Office other = new Office();
    assertEquals("1/2569", number(office, office.open()));
    assertEquals("2/2569", number(office, office.open()));
    assertEquals("1/2569", number(other, other.open()));
    assertEquals("3/2569", number(office, office.open()));
  }

  private static String number(Office office, String caseId) {
    return office.see(caseId).getString("caseNumber");
  }

  @Test
  void whatIntakeCannotNameIsAGeneralRequest() {
    Map<String, Object> unnamed = office.mail(UUID.randomUUID());
    unnamed.put("procedureCode", null);
    Map<String, Object> unknown = office.mail(UUID.randomUUID());
    unknown.put("procedureCode", "no-such-thing");
    for (Map<String, Object> mail : List.of(unnamed, unknown)) {
      assertEquals("general-request", office.see(office.open(mail)).getString("procedure.code"));
    }
  }

  @Test
  @Tag("rule-4.5")
  void theMailAndItsFilesAreKeptInTheCaseFilesOwnStore() {
    UUID message = UUID.randomUUID();
    UUID file = UUID.randomUUID();
    Peers.intakeHasMail(office.municipality(), message, RAW);
    Peers.intakeHasAttachment(office.municipality(), message, file, FORM);
    String caseId = office.open(mailWithForm(message, file, DigestUtils.sha256Hex(FORM)));
    await().until(() -> stored(caseId) == 2);

    var seen = office.see(caseId);
    assertEquals(List.of("MAIL", "ATTACHMENT"), seen.getList("documents.kind"));
    assertEquals(List.of("mail.eml", "แบบคำขอ.pdf"), seen.getList("documents.name"));
    assertEquals(
        List.of(DigestUtils.sha256Hex(RAW), DigestUtils.sha256Hex(FORM)),
        seen.getList("documents.sha256"));
    assertArrayEquals(RAW, content(caseId, seen.getString("documents[0].documentId")));
    assertArrayEquals(FORM, content(caseId, seen.getString("documents[1].documentId")));
  }

  @Test
  @Tag("rule-4.5")
  void otherBytesThanAnnouncedAreNotTakenAsTheApplicantsFile() {
    UUID message = UUID.randomUUID();
    UUID file = UUID.randomUUID();
    Peers.intakeHasMail(office.municipality(), message, RAW);
    Peers.intakeHasAttachment(office.municipality(), message, file, RAW);
    String caseId = office.open(mailWithForm(message, file, DigestUtils.sha256Hex(FORM)));
    await().until(() -> Peers.calls("/attachments/" + file).size() >= 2 && stored(caseId) == 1);
    assertEquals("EXPECTED", office.see(caseId).getString("documents[1].state"));
    office
        .as(Office.OFFICER, "case-officer")
        .get(contentPath(caseId, office.see(caseId).getString("documents[1].documentId")))
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:not-stored-yet"));

    Peers.intakeHasAttachment(office.municipality(), message, file, FORM);
    await().until(() -> stored(caseId) == 2);
  }

  @Test
  void documentsAreServedAsDownloadsOnly() {
    UUID message = UUID.randomUUID();
    Peers.intakeHasMail(office.municipality(), message, RAW);
    String caseId = office.open(office.mail(message));
    await().until(() -> stored(caseId) == 1);
    office
        .as(Office.OFFICER, "case-officer")
        .get(contentPath(caseId, office.see(caseId).getString("documents[0].documentId")))
        .then()
        .statusCode(200)
        .contentType("application/octet-stream")
        .header("Content-Disposition", containsString("attachment"))
        .header("X-Content-Type-Options", "nosniff");
  }

  @Test
  void aReplyIsFiledWithItsFilesAndLeavesAReviewAlone() {
    String caseId = office.open();
    Map<String, Object> reply = office.mail(UUID.randomUUID());
    office.putReply(caseId, reply).then().statusCode(200).body("status", is("RECEIVED"));
    office.putReply(caseId, reply).then().statusCode(200).body("status", is("RECEIVED"));
    assertEquals(List.of("OPENED", "REPLY_RECEIVED"), office.events(caseId));
    assertEquals(List.of("APPLICATION", "REPLY"), office.see(caseId).getList("messages.kind"));
  }

  @Test
  void aMailOfAnotherCaseIsRefused() {
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    office.open(mail);
    String other = office.open();
    office
        .putReply(other, mail)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:message-filed-elsewhere"))
        .body("detail", containsString("1/2569"));
    assertEquals(List.of("OPENED"), office.events(other));
  }

  @Test
  void aReplyToAnUnknownCaseIsNotFound() {
    office
        .putReply(UUID.randomUUID().toString(), office.mail(UUID.randomUUID()))
        .then()
        .statusCode(404)
        .body("type", is("urn:anuyat:problem:not-found"));
  }

  @Test
  void pathAndBodyMustNameTheSameMail() {
    office
        .asService()
        .body(office.mail(UUID.randomUUID()))
        .put(office.path("case-files/by-message/" + UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body("type", is("urn:anuyat:problem:invalid-input"));
  }

  private Map<String, Object> mailWithForm(UUID message, UUID file, String sha256) {
    Map<String, Object> mail = office.mail(message);
    mail.put(
        "attachments",
        List.of(
            Map.of(
                "id",
                file.toString(),
                "name",
                "แบบคำขอ.pdf",
                "contentType",
                "application/pdf",
                "size",
                FORM.length,
                "sha256",
                sha256)));
    return mail;
  }

  private long stored(String caseId) {
    return office.see(caseId).getList("documents.state").stream().filter("STORED"::equals).count();
  }

  private byte[] content(String caseId, String documentId) {
    return office
        .as(Office.OFFICER, "case-officer")
        .get(contentPath(caseId, documentId))
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private String contentPath(String caseId, String documentId) {
    assertTrue(documentId.length() == 36);
    return office.path("case-files/" + caseId + "/documents/" + documentId + "/content");
  }
}
