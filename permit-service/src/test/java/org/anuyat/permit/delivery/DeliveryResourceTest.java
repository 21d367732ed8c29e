package org.anuyat.permit.delivery;

import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.asService;
import static org.anuyat.permit.Permits.awaitDocument;
import static org.anuyat.permit.Permits.change;
import static org.anuyat.permit.Permits.issue;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import org.anuyat.permit.Peers;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class DeliveryResourceTest {
  private static final Duration LONG = Duration.ofSeconds(40);

  @AfterEach
  void everybodyIsBack() {
    Peers.start("intake");
    Peers.start("case");
    Peers.mailState("*", "SENT");
  }

  @Test
  @Tag("rule-7.1")
  void permitIsAnElectronicDocumentSignedByItsMunicipality() throws Exception {
    Issued permit = issue();
    byte[] pdf = awaitDocument(permit);
    try (var document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("ใบอนุญาตเลขที่ " + permit.number()), text);
      assertTrue(text.contains("ร้านน้ำชาผู้ใหญ่ ที่ญี่ปุ่น"), text);
      assertTrue(text.contains("เทศบาลตำบลบ้านใหม่"), text);
      assertTrue(text.contains(permit.verifyUrl()), text);
      var signature = document.getSignatureDictionaries().getFirst();
      assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
      assertEquals("ออกใบอนุญาต", signature.getReason());
    }
    String pem =
        RestAssured.get("/v1/municipalities/05300118/certificate.pem")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    var certificate =
        (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(
                    new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    assertTrue(certificate.getSubjectX500Principal().getName().contains("Ban Mai"), pem);
  }

  @Test
  @Tag("rule-8.1")
  @Tag("rule-8.2")
  @Tag("rule-8.3")
  void holderGetsThePdfAndTheWayToReachItByAnswerToHisMail() {
    Issued permit = issue();
    JsonPath mail = awaitMail("permit-" + permit.id() + "-delivery");
    assertEquals("PERMIT_DELIVERY", mail.getString("purpose"));
    assertEquals(permit.caseId(), mail.getString("caseId"));
    assertEquals("0190a1b2-0000-7000-8000-00000000000a", mail.getString("replyToMessage"));
    assertTrue(mail.getString("bodyTh").contains(permit.verifyUrl()));
    assertTrue(mail.getString("bodyEn").contains(permit.verifyUrl()));
    assertFalse(mail.getString("subjectTh").contains("ตัวอย่าง"), "nothing of the sender's");
    assertEquals("permit", mail.getString("attachments[0].service"));
    byte[] attached =
        asService()
            .get(mail.getString("attachments[0].path"))
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    assertArrayEquals(awaitDocument(permit), attached);
  }

  @Test
  void caseHearsIssuedAndThenDeliveredOnce() {
    Peers.mailState("*", "QUEUED");
    Issued permit = issue();
    await().atMost(LONG).until(() -> told(permit).equals(List.of("ISSUED")));
    awaitMail("permit-" + permit.id() + "-delivery");
    as("registrar").get(permit.path()).then().body("delivery.state", is("WAITING"));
    Peers.mailState("permit-" + permit.id() + "-delivery", "SENT");
    await().atMost(LONG).until(() -> told(permit).equals(List.of("ISSUED", "DELIVERED")));
    as("registrar")
        .get(permit.path())
        .then()
        .body("delivery.state", is("DELIVERED"))
        .body("delivery.registerNumber", is("7/2569"))
        .body("history.event", contains("ISSUED", "DOCUMENT_SIGNED", "DELIVERED"));
  }

  @Test
  void deliveryWaitsWhileIntakeIsAway() {
    issue(); // its municipality is known from now on, so that only the mail has to wait
    Peers.stop("intake");
    Issued permit = issue();
    await()
        .atMost(LONG)
        .until(() ->
            Peers.calls("PUT", permit.id()).stream().anyMatch(call -> call.status() == 503)
                || !Peers.calls("GET", "/05300118").isEmpty());
    Peers.start("intake");
    awaitMail("permit-" + permit.id() + "-delivery");
    await().atMost(LONG).until(() -> told(permit).contains("DELIVERED"));
  }

  @Test
  void mailGoesOutWhileCaseIsAwayAndCaseHearsBothLater() {
    Peers.stop("case");
    Issued permit = issue();
    await()
        .atMost(LONG)
        .until(() -> as("registrar").get(permit.path()).path("delivery.state").equals("DELIVERED"));
    assertEquals(List.of(), told(permit));
    Peers.start("case");
    await().atMost(LONG).until(() -> told(permit).equals(List.of("ISSUED", "DELIVERED")));
  }

  @Test
  void mailThatBouncesStaysVisibleAndIsNeverCalledDelivered() {
    Peers.mailState("*", "BOUNCED");
    Issued permit = issue();
    await()
        .atMost(LONG)
        .until(() -> as("registrar").get(permit.path()).path("delivery.state").equals("FAILED"));
    assertEquals(List.of("ISSUED"), told(permit));
  }

  @Test
  void holderIsToldOfARevocationWithItsReason() {
    Issued permit = issue();
    change(permit, "revoke").statusCode(200);
    await().atMost(LONG).until(() -> statusMails(permit).size() == 1);
    JsonPath mail = statusMails(permit).getFirst();
    assertEquals("PERMIT_STATUS", mail.getString("purpose"));
    assertTrue(mail.getString("bodyTh").contains("ผลการตรวจสถานที่"));
    assertTrue(mail.getString("bodyTh").contains("ถูกเพิกถอน"));
    assertTrue(mail.getString("bodyEn").contains("Inspection of 20 November"));
  }

  private static JsonPath awaitMail(String key) {
    return await()
        .atMost(LONG)
        .until(() -> Peers.doneCalls("PUT", "/outgoing-mails/" + key), calls -> !calls.isEmpty())
        .stream()
        .map(call -> JsonPath.from(call.body()))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonPath> statusMails(Issued permit) {
    return Peers.doneCalls("PUT", "-status").stream()
        .map(call -> JsonPath.from(call.body()))
        .filter(mail -> permit.caseId().equals(mail.getString("caseId")))
        .toList();
  }

  private static List<String> told(Issued permit) {
    return Peers.doneCalls("PUT", "/case-files/" + permit.caseId() + "/permit-events/").stream()
        .map(call -> JsonPath.from(call.body()).getString("type"))
        .toList();
  }
}
