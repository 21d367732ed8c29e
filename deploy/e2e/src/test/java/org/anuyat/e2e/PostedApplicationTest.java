package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Attachment;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Papers;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A portal signs in at Keycloak with its own client and hands an application in for a citizen, who
 * goes on by mail.
 */
class PostedApplicationTest {
  private static final DemoMunicipality BANMAI = DemoMunicipality.BANMAI;
  private static final Pattern STATUS_LINK = Pattern.compile("http://\\S+(/status/[0-9a-z]{26})");

  private final TestBed stack = TestBed.running();
  private final Mailbox citizen = stack.citizen("online");
  private final Steps steps = stack.steps(BANMAI, citizen);
  private final Api portal = stack.endpoints().asService("portal-banmai", "case");

  @Test
  @Tag("rule-T1.2")
  @Tag("rule-T1.7")
  @Tag("rule-T1.8")
  @Tag("rule-G1")
  @Tag("rule-A3.5")
  @Tag("rule-A3.6")
  void aPostedApplicationIsAcknowledgedBecomesACaseAndTheCitizenGoesOnByMail() throws Exception {
    electronicProcedure();
    Attachment form = Papers.application();
    JsonNode file =
        portal
            .upload(
                BANMAI.path("/posted-files?name=" + encoded(form.name())),
                form.content(),
                Map.of(
                    "Idempotency-Key",
                    UUID.randomUUID().toString(),
                    "Content-Digest",
                    "sha-256=:" + digest(form.content()) + ":"))
            .ok()
            .json();
    JsonNode accepted =
        portal
            .post(
                BANMAI.path("/applications"),
                Map.of(
                    "applicationKey",
                    "E2E-" + UUID.randomUUID(),
                    "procedureCode",
                    "e-loudspeaker",
                    "applicant",
                    Map.of("name", "นางสาวตัวอย่าง ทดสอบ", "mailAddress", citizen.address()),
                    "confirmation",
                    Map.of(
                        "confirmed",
                        true,
                        "at",
                        Instant.now().toString(),
                        "method",
                        "CONFIRM_BUTTON"),
                    "data",
                    Map.of("สถานที่", "ลานวัดบ้านใหม่"),
                    "files",
                    List.of(
                        Map.of(
                            "fileId", file.get("fileId").asText(),
                            "sha256", file.get("sha256").asText()))),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()))
            .ok()
            .json();

    ReceivedMail ack = steps.awaitMail("ได้รับคำขอ", List.of());
    assertTrue(ack.text().contains("has received your online application"), ack.text());
    assertTrue(ack.text().contains(BANMAI.phone()), ack.text());
    String caseId = steps.awaitCase(Steps.registerNumber(ack));
    JsonNode opened = steps.caseFile(caseId);
    assertEquals("e-loudspeaker", opened.path("procedure").path("code").asText());
    assertEquals(2, opened.path("documents").size(), opened.toString());
    stack.await(
        "the files in the case file",
        () ->
            steps.caseFile(caseId).path("documents").findValuesAsText("state").stream()
                .allMatch("STORED"::equals));
    JsonNode application =
        portal
            .get(BANMAI.path("/applications/" + accepted.get("applicationId").asText()))
            .ok()
            .json();
    assertEquals("OPENED", application.path("state").asText());
    assertEquals("RECEIVED", application.path("status").path("code").asText());

    steps.startReview(caseId);
    List<ReceivedMail> before = citizen.inbox();
    steps.requestSiteMap(caseId);
    ReceivedMail letter = steps.awaitMail("แผนที่ตั้งสถานประกอบการ", before);
    citizen.reply(letter, "ส่งแผนที่ค่ะ", Papers.siteMap());
    steps.awaitStatus(caseId, "UNDER_REVIEW");

    Matcher link = STATUS_LINK.matcher(letter.text());
    assertTrue(link.find(), letter.text());
    String page = stack.endpoints().asAnybody("case").get(link.group(1)).ok().text();
    assertTrue(page.contains("In progress"), page);
  }

  private void electronicProcedure() {
    stack
        .as(BANMAI.user("admin"), "case")
        .put(
            BANMAI.path("/procedures/e-loudspeaker"),
            Map.of(
                "nameTh",
                "ขออนุญาตโฆษณาโดยใช้เครื่องขยายเสียง (ยื่นออนไลน์)",
                "nameEn",
                "Public loudspeaker permit (online)",
                "kind",
                "LICENCE",
                "level",
                "STANDARD",
                "keywords",
                List.of(),
                "requiredDocuments",
                List.of(),
                "serviceWorkingDays",
                1))
        .ok();
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private static String digest(byte[] file) throws NoSuchAlgorithmException {
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(file));
  }
}
