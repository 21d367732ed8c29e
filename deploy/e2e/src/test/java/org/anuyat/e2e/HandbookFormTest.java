package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Attachment;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A citizen downloads the form, fills it in and mails it: the mailroom reads what he wrote. */
class HandbookFormTest {
  private static final DemoMunicipality BANMAI = DemoMunicipality.BANMAI;
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String DOTS = ": " + ".".repeat(70);

  private final TestBed stack = TestBed.running();

  @Test
  @Tag("rule-T1.2")
  @Tag("rule-T1.3")
  @Tag("rule-T1.7")
  @Tag("rule-T1.8")
  void whatIsWrittenIntoTheFormIsProposedToTheOfficer() {
    byte[] filled =
        filled(
            form("market-stall", "docx"),
            Map.of(
                "ชื่อ-นามสกุลผู้ยื่นคำขอ", "นางสาวน้ำผึ้ง ตัวอย่าง",
                "เลขประจำตัวประชาชน", "1-1017-00230-70-8",
                "โทรศัพท์", "081-000-0118",
                "อีเมลติดต่อกลับ", "other.address@example.org",
                "ช่องทางแจ้งผล", "ไปรษณีย์"));
    Map<String, String> proposed =
        proposed("form-filled", new Attachment("form-market-stall.docx", DOCX, filled));
    assertEquals("market-stall", proposed.get("PROCEDURE"), proposed.toString());
    assertEquals("นางสาวน้ำผึ้ง ตัวอย่าง", proposed.get("APPLICANT_NAME"), proposed.toString());
    assertEquals("1-xxxx-xxxxx-70-8", proposed.get("NATIONAL_ID"), proposed.toString());
    assertEquals("0810000118", proposed.get("PHONE"), proposed.toString());
    assertEquals("other.address@example.org", proposed.get("REPLY_ADDRESS"), proposed.toString());
    assertEquals("ไปรษณีย์", proposed.get("REPLY_CHANNEL"), proposed.toString());
  }

  @Test
  @Tag("rule-T1.2")
  void ofAFormLeftBlankNothingIsTakenForTheApplicants() {
    for (String ending : new String[] {"docx", "pdf"}) {
      String type = ending.equals("pdf") ? "application/pdf" : DOCX;
      Map<String, String> proposed =
          proposed(
              "form-blank-" + ending,
              new Attachment("blank." + ending, type, form("building-permit", ending)));
      assertEquals("building-permit", proposed.get("PROCEDURE"), proposed.toString());
      for (String field :
          new String[] {
            "APPLICANT_NAME",
            "NATIONAL_ID",
            "JURISTIC_ID",
            "PHONE",
            "REPLY_ADDRESS",
            "REPLY_CHANNEL"
          }) {
        assertTrue(!proposed.containsKey(field), proposed.toString());
      }
    }
  }

  private byte[] form(String code, String ending) {
    Api anybody = stack.endpoints().asAnybody("case");
    return anybody.get(BANMAI.path("/handbook/" + code + "/form." + ending)).ok().bytes();
  }

  private Map<String, String> proposed(String citizen, Attachment form) {
    Mailbox sender = stack.citizen(citizen);
    Steps steps = stack.steps(BANMAI, sender);
    String registerNumber =
        Steps.registerNumber(
            steps.awaitAnswerTo(steps.apply("ขอยื่นแบบที่แนบมา", "ตามแบบที่แนบครับ", form)));
    Api intake = stack.as(BANMAI.user("intake"), "intake");
    String id =
        stack.registered(BANMAI).stream()
            .filter(m -> registerNumber.equals(m.path("registerNumber").asText()))
            .findFirst()
            .orElseThrow()
            .path("id")
            .asText();
    var proposals = new TreeMap<String, String>();
    stack.await(
        "the proposals for " + registerNumber,
        () -> {
          for (JsonNode proposal :
              intake.get(BANMAI.path("/messages/" + id + "/proposals")).ok().json().path("items")) {
            proposals.put(proposal.path("field").asText(), proposal.path("value").asText());
          }
          return proposals.containsKey("PROCEDURE");
        });
    return proposals;
  }

  /** Writes into the document as a word processor would: the text, nothing else. */
  private static byte[] filled(byte[] docx, Map<String, String> values) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx));
        var filled = new ZipOutputStream(out)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          String text = new String(content, StandardCharsets.UTF_8);
          for (Map.Entry<String, String> value : values.entrySet()) {
            assertTrue(text.contains(value.getKey() + DOTS), value.getKey());
            text = text.replace(value.getKey() + DOTS, value.getKey() + ": " + value.getValue());
          }
          content = text.getBytes(StandardCharsets.UTF_8);
        }
        filled.putNextEntry(new ZipEntry(entry.getName()));
        filled.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
