package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anuyat.cases.pdf.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-4.4")
class SignatureResourceTest {
  private static final Instant SIGNED =
      Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
  private static final byte[] PDF = Paper.a4("หนังสือมอบอำนาจ").text("ข้าพเจ้าขอมอบอำนาจ").bytes();

  private final Office office = new Office();

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  @Test
  void aPdfNobodySignedSaysSo() {
    String caseId = withChecked(PDF);
    assertFinding("NONE", caseId);
    signatures(caseId).body("", empty());
  }

  @Test
  void aTrustedSignatureIsShownWithSignerTimeAndLevel() {
    String caseId = withChecked(TestSigner.trusted().sign(PDF, SIGNED));
    assertFinding("TRUSTED", caseId);
    signatures(caseId)
        .body("", hasSize(1))
        .body("[0].signer", is("นางตัวอย่าง ทดสอบ"))
        .body("[0].issuer", containsString("ผู้ให้บริการออกใบรับรอง"))
        .body("[0].claimedAt", is(SIGNED.toString()))
        .body("[0].level", containsString("BASELINE-B"))
        .body("[0].integrity", is("INTACT"))
        .body("[0].integrityTh", is("ข้อมูลที่ลงลายมือชื่อไม่ถูกแก้ไข"))
        .body("[0].laterRevisions", is(false))
        .body("[0].trust", is("TRUSTED"));
  }

  @Test
  void aSignatureOfAnUnknownIssuerIsIntactButNotVouchedFor() {
    String caseId = withChecked(TestSigner.stranger().sign(PDF, SIGNED));
    assertFinding("UNKNOWN_ISSUER", caseId);
    signatures(caseId).body("[0].integrity", is("INTACT")).body("[0].trust", is("UNKNOWN"));
  }

  @Test
  void aSecondSignatureIsALaterRevisionOfTheFirst() {
    byte[] once = TestSigner.trusted().sign(PDF, SIGNED);
    String caseId = withChecked(TestSigner.stranger().sign(once, SIGNED.plusSeconds(60)));
    assertFinding("UNKNOWN_ISSUER", caseId);
    signatures(caseId)
        .body("", hasSize(2))
        .body("find { it.trust == 'TRUSTED' }.laterRevisions", is(true))
        .body("find { it.trust == 'UNKNOWN' }.laterRevisions", is(false))
        .body("integrity.unique()", is(List.of("INTACT")));
  }

  @Test
  void aSignatureThatClaimsATimeBeforeItsCertificateIsDoubtful() {
    String caseId = withChecked(TestSigner.trusted().sign(PDF, SIGNED.minus(Duration.ofDays(90))));
    assertFinding("DOUBTFUL", caseId);
    signatures(caseId).body("[0].trust", is("EXPIRED"));
  }

  @Test
  void aChangedByteBreaksTheSignature() {
    byte[] forged = TestSigner.trusted().sign(PDF, SIGNED);
    int place = new String(forged, ISO_8859_1).indexOf("/MediaBox");
    forged[new String(forged, ISO_8859_1).indexOf('5', place)] = '6';
    String caseId = withChecked(forged);
    assertFinding("BROKEN", caseId);
    signatures(caseId).body("[0].integrity", is("BROKEN")).body("[0].integrityEn", notNullValue());
  }

  @Test
  void filesThatAreNoPdfOrWantToBreakTheReaderAreUnreadableAndNothingElse() {
    assertFinding("UNREADABLE", withChecked("%PDF-1.7 แต่ไม่ใช่".getBytes(US_ASCII)));
    String deep =
        "%PDF-1.4\n1 0 obj\n" + "[".repeat(2_000_000) + "\nendobj\ntrailer<</Root 1 0 R>>";
    assertFinding("UNREADABLE", withChecked(deep.getBytes(US_ASCII)));
    byte[] half = Arrays.copyOf(PDF, PDF.length / 3);
    assertFinding("UNREADABLE", withChecked(half));
    assertFinding("NONE", withChecked(PDF));
  }

  private String withChecked(byte[] pdf) {
    String caseId = office.openWith("มอบอำนาจ.pdf", "application/pdf", pdf);
    await().atMost(Duration.ofSeconds(60)).until(() -> finding(caseId, "finding"), notNullValue());
    return caseId;
  }

  private void assertFinding(String expected, String caseId) {
    assertEquals(expected, finding(caseId, "finding"));
    assertEquals(true, finding(caseId, "textTh") != null && finding(caseId, "textEn") != null);
  }

  private String finding(String caseId, String field) {
    return office
        .see(caseId)
        .getString("documents.find { it.kind == 'ATTACHMENT' }.signatures?." + field);
  }

  private ValidatableResponse signatures(String caseId) {
    return office
        .as(Office.APPROVER, "approver")
        .get(
            office.path(
                "case-files/"
                    + caseId
                    + "/documents/"
                    + office.document(caseId, "ATTACHMENT")
                    + "/signatures"))
        .then()
        .statusCode(200);
  }
}
