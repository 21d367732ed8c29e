package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anuyat.local.client.Answer;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Papers;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** One citizen's application from the mail to the permit on the wall, a step a test. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class JourneyTest {
  private final TestBed stack = TestBed.running();
  private final Mailbox citizen = stack.citizen("journey");
  private final Steps steps = stack.steps(DemoMunicipality.BANMAI, citizen);

  private ReceivedMail acknowledgement;
  private String caseId;
  private String transactionId;
  private URI verifyUrl;

  @Test
  @Order(1)
  @Tag("rule-A3.5")
  @Tag("rule-A3.6")
  @Tag("rule-3.8")
  void mailIsRegisteredAndAcknowledgedInThaiAndEnglishWithThePhone() {
    String application =
        steps.apply(
            "ขอใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร",
            "ขอใบอนุญาตค่ะ\nนางสาวตัวอย่าง ทดสอบ",
            Papers.application(),
            Papers.houseRegistration());
    acknowledgement = steps.awaitAnswerTo(application);
    assertTrue(acknowledgement.text().contains("ได้รับ"), acknowledgement.text());
    assertTrue(acknowledgement.text().contains("received"), acknowledgement.text());
    assertTrue(acknowledgement.text().contains(DemoMunicipality.BANMAI.phone()));
    assertEquals("auto-replied", acknowledgement.headers().get("Auto-Submitted"));
    assertFalse(acknowledgement.text().contains("ตัวอย่าง ทดสอบ"), "nothing from the sender");
    assertTrue(Steps.registerNumber(acknowledgement).endsWith("/" + stack.buddhistYear()));
  }

  @Test
  @Order(2)
  @Tag("rule-G1")
  @Tag("rule-4.5")
  void applicationBecomesACaseWithItsFiles() {
    caseId = steps.awaitCase(Steps.registerNumber(acknowledgement));
    JsonNode caseFile = steps.caseFile(caseId);
    assertEquals("RECEIVED", caseFile.path("status").asText());
    assertEquals("food-shop", caseFile.path("procedure").path("code").asText());
    List<String> names = caseFile.path("documents").findValuesAsText("name");
    assertTrue(names.contains("แบบคำขอ.pdf"), names.toString());
    assertTrue(names.contains("สำเนาทะเบียนบ้าน.jpg"), names.toString());
  }

  @Test
  @Order(3)
  @Tag("rule-4.2")
  void missingItemIsAskedForOnceAndTheReplyJoinsTheCase() {
    steps.startReview(caseId);
    List<ReceivedMail> before = citizen.inbox();
    steps.requestSiteMap(caseId);
    ReceivedMail letter = steps.awaitMail("แผนที่ตั้งสถานประกอบการ", before);
    assertTrue(letter.text().contains("Map of the place of business"), letter.text());
    assertEquals("WAITING_FOR_APPLICANT", steps.caseFile(caseId).path("status").asText());
    citizen.reply(letter, "ส่งแผนที่ค่ะ", Papers.siteMap());
    steps.awaitStatus(caseId, "UNDER_REVIEW");
    List<String> names = steps.caseFile(caseId).path("documents").findValuesAsText("name");
    assertTrue(names.contains("แผนที่ที่ตั้งร้าน.jpg"), names.toString());

    Answer again =
        steps.act(
            "officer",
            caseId,
            "request-items",
            Map.of(
                "items",
                List.of(Map.of("nameTh", "อีกอย่าง", "nameEn", "More")),
                "workingDays",
                5));
    assertEquals(409, again.status(), again.text());
  }

  @Test
  @Order(4)
  @Tag("rule-5.3")
  @Tag("rule-4.8")
  void anotherPersonApprovesAndTheResultIsMailed() {
    List<ReceivedMail> before = citizen.inbox();
    Answer tooEarly = steps.act("approver", caseId, "approve", Map.of());
    assertEquals(409, tooEarly.status(), tooEarly.text());
    assertEquals("application/problem+json", contentType(tooEarly));
    steps.submitForApproval(caseId);
    assertEquals(403, steps.act("officer", caseId, "approve", Map.of()).status());
    steps.approve(caseId);
    ReceivedMail result = steps.awaitMail("อนุมัติ", before);
    assertTrue(result.text().contains("approved"), result.text());
  }

  @Test
  @Order(5)
  @Tag("rule-6.1")
  @Tag("rule-6.2")
  @Tag("rule-6.3")
  void feeNoticeTellsHowMuchWhereUntilWhenAndHowToProveIt() {
    ReceivedMail notice = steps.awaitMail("Comp Code", List.of());
    transactionId = Steps.transactionId(notice);
    for (String needed :
        List.of("500.00", "ATM", "Internet Banking", "Mobile Banking", "JPG", "PDF")) {
      assertTrue(notice.text().contains(needed), needed + " is not in:\n" + notice.text());
    }
    byte[] png = notice.attachment(".png").content();
    assertEquals((byte) 0x89, png[0]);
    citizen.reply(notice, "ชำระแล้วค่ะ", Papers.slip("journey " + transactionId));
    JsonNode fee = steps.awaitSlip(transactionId);
    assertEquals("AWAITING_PAYMENT", steps.caseFile(caseId).path("status").asText());
    assertEquals("PROOF_RECEIVED", fee.path("status").asText());
  }

  @Test
  @Order(6)
  @Tag("rule-6.5")
  @Tag("rule-T1.6")
  void financeOfficerVerifiesTheAmount() {
    JsonNode fee = steps.fee(transactionId);
    Answer wrong = steps.verify(fee, 49_900);
    assertTrue(wrong.status() == 409 || wrong.status() == 422, wrong.text());
    steps.verify(fee, 50_000).ok();
  }

  @Test
  @Order(7)
  @Tag("rule-7.1")
  @Tag("rule-8.2")
  @Tag("rule-8.3")
  void citizenReceivesTheSignedPermit() throws IOException {
    ReceivedMail delivery =
        citizen.await(
            "the permit",
            stack.patience(),
            mail -> mail.attachments().stream().anyMatch(a -> a.name().startsWith("permit-")));
    verifyUrl = URI.create(Steps.verifyUrl(delivery));
    byte[] pdf = delivery.attachment(".pdf").content();
    assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
    steps.awaitStatus(caseId, "DELIVERED");
    Path file = Files.write(stack.folder().resolve("journey-permit.pdf"), pdf);
    Poppler.assertSigned(file);
    Poppler.assertSays(file, "นางสาวตัวอย่าง ทดสอบ");
    Poppler.assertSays(file, "ร้านน้ำแข็งไสญี่ปุ่นที่บ้าน");
  }

  @Test
  @Order(8)
  @Tag("rule-7.3")
  void anybodyChecksThePermitAndARevocationShowsAtOnce() {
    Api anybody = new Api(verifyUrl.getScheme() + "://" + verifyUrl.getAuthority(), () -> null);
    String json = verifyUrl.getPath().replace("/verify/", "/v1/permits/");
    Answer valid = anybody.get(json).ok();
    assertEquals("VALID", valid.get("status"));
    assertFalse(valid.text().contains("ตัวอย่าง ทดสอบ"), "the holder's name is masked");
    Answer page = anybody.get(verifyUrl.getPath()).ok();
    assertTrue(page.text().contains("ใช้ได้"), page.text());

    Api registrar = stack.as(DemoMunicipality.BANMAI.user("registrar"), "permit");
    String permitId = permitOf(registrar, valid.get("number"));
    String path = DemoMunicipality.BANMAI.path("/permits/" + permitId + "/revoke");
    Map<String, String> why = Map.of("reason", "Closed", "reasonTh", "เลิกกิจการ");
    registrar.post(path, why).ok();
    assertEquals("REVOKED", anybody.get(json).ok().get("status"));
    Answer again = registrar.post(path, why);
    assertEquals(409, again.status(), again.text());
  }

  private static String permitOf(Api registrar, String number) {
    JsonNode items =
        registrar.get(DemoMunicipality.BANMAI.path("/permits?limit=200")).ok().json().path("items");
    for (JsonNode item : items) {
      if (number.equals(item.path("number").asText())) {
        return item.get("permitId").asText();
      }
    }
    throw new AssertionError("permit " + number + " is not in " + items);
  }

  private static String contentType(Answer answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }
}
