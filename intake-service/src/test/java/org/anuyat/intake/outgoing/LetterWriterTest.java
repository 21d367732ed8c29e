package org.anuyat.intake.outgoing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.anuyat.intake.client.PeerService;
import org.anuyat.intake.municipality.OfficeHours;
import org.anuyat.intake.municipality.Profile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter as the citizen's mail program gets it. */
class LetterWriterTest {
  private static final Profile MUNICIPALITY =
      new Profile(
          "05300118",
          "เทศบาลตำบลตัวอย่าง",
          "Example Municipality",
          "0 5300 0000",
          "saraban@city.example",
          "เชียงใหม่",
          "Chiang Mai",
          OfficeHours.USUAL,
          false);

  @TempDir Path folder;

  private final LetterWriter writer = new LetterWriter();
  private final OutgoingMail mail = new OutgoingMail();

  @BeforeEach
  void write() throws Exception {
    writer.frame = new LetterFrame();
    try (InputStream template = getClass().getResourceAsStream("/templates/letter.txt")) {
      writer.frame.letter =
          Engine.builder()
              .addDefaults()
              .addValueResolver(new ReflectionValueResolver())
              .build()
              .parse(new String(template.readAllBytes(), StandardCharsets.UTF_8));
    }
    mail.id = UUID.fromString("01900000-0000-7000-8000-000000000001");
    mail.purpose = Purpose.RESULT;
    mail.toAddress = "citizen@example.org";
    mail.subjectTh = "แจ้งผลการพิจารณาคำขอที่ 1/2569";
    mail.subjectEn = "Result of application 1/2569";
    mail.bodyTh = "บรรทัดหนึ่ง\nกี่ปี้ที่น้ำผู้ใหญ่";
    mail.bodyEn = "Line one\r\nLine two";
    mail.mimeMessageId = "<01900000-0000-7000-8000-000000000001@city.example>";
    mail.mimeReferences = "";
    mail.reference = "REF-ABC";
    mail.registerNumber = 7;
    mail.registerYear = 2569;
    mail.queuedAt = Instant.parse("2026-11-22T18:30:00Z");
  }

  @Test
  @Tag("rule-1.5")
  @Tag("rule-3.9")
  void letterIsReadableInThaiAndEnglishWithNumberPhoneAndReference() throws Exception {
    String text = (String) parsed(raw()).getContent();
    assertThat(
        text,
        startsWith("เทศบาลตำบลตัวอย่าง\r\nเลขส่ง 7/2569\r\nวันจันทร์ที่ 23 พฤศจิกายน 2569\r\n"));
    assertThat(text, containsString("บรรทัดหนึ่ง\r\nกี่ปี้ที่น้ำผู้ใหญ่\r\n"));
    assertThat(text, containsString("Line one\r\nLine two\r\n"));
    assertThat(text, containsString("โทรศัพท์ 0 5300 0000"));
    assertThat(text, containsString("REF-ABC"));
    assertThat(text.replace("\r\n", ""), not(containsString("\n")));
    assertThat(
        parsed(raw()).getSubject(),
        is("แจ้งผลการพิจารณาคำขอที่ 1/2569 / Result of application 1/2569"));
  }

  @Test
  void headersAreThoseOfALetterUnderAThaiLocaleToo() throws Exception {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      String raw = raw();
      assertThat(raw, containsString("Message-ID: " + mail.mimeMessageId + "\r\n"));
      assertThat(raw, containsString("MIME-Version: 1.0\r\n"));
      assertThat(raw, not(containsString("Auto-Submitted")));
      assertThat(parsed(raw).getSentDate().toInstant(), is(mail.queuedAt));
      assertThat(raw, containsString("Nov 2026"));
    } finally {
      Locale.setDefault(before);
    }
    mail.purpose = Purpose.ACKNOWLEDGEMENT;
    assertThat(raw(), containsString("Auto-Submitted: auto-replied\r\n"));
  }

  @Test
  void longThreadIsFoldedAndOnlyMessageIdsAreTakenOver() throws Exception {
    String ids = "<a@example.org> <b@example.org> ".repeat(60);
    mail.inReplyTo = "<a@example.org>\r\nBcc: spy@example.org";
    mail.mimeReferences =
        ids + "Bcc: spy@example.org\r\n\r\n<script>alert(1)</script> <c@example.org>";
    String raw = raw();
    assertThat(raw, containsString("In-Reply-To: <a@example.org>\r\n"));
    assertThat(raw, not(containsString("spy@")));
    assertThat(
        parsed(raw).getHeader("References", null).replaceAll("\\s+", " "),
        startsWith("<a@example.org> <b@example.org>"));
    raw.lines().forEach(line -> assertThat(line.length(), lessThan(998)));
  }

  @Test
  void nothingOfTheLetterBecomesAHeader() throws Exception {
    mail.subjectTh = "ก\r\nBcc: spy@example.org\u2028\u0000";
    mail.subjectEn = "x\nBcc: spy@example.org";
    assertThat(parsed(raw()).getHeader("Bcc"), is((String[]) null));
    mail.toAddress = "citizen@example.org\r\nBcc: spy@example.org";
    assertThrows(AddressException.class, this::raw);
  }

  @Test
  void filesKeepTheirThaiNames() throws Exception {
    Path file = Files.writeString(folder.resolve("0"), "bytes");
    String name = "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหารและสถานที่สะสมอาหาร ฉบับที่ ๑.pdf";
    String raw =
        raw(
            new LetterFiles.Spooled(
                new AttachmentReference(name, "application/pdf", PeerService.PERMIT, "/x"), file));
    MimeMultipart parts = (MimeMultipart) parsed(raw).getContent();
    assertThat(parts.getBodyPart(1).getFileName(), is(name));
    assertThat(parts.getBodyPart(1).isMimeType("application/pdf"), is(true));
    assertThat(parts.getBodyPart(1).getDisposition(), is("attachment"));
    assertThat(
        new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8),
        is("bytes"));
    assertThat(raw.chars().allMatch(c -> c < 128), is(true));
  }

  private String raw(LetterFiles.Spooled... files) throws Exception {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    writer
        .write(Session.getInstance(new Properties()), mail, MUNICIPALITY, List.of(files))
        .writeTo(raw);
    return raw.toString(StandardCharsets.UTF_8);
  }

  private static MimeMessage parsed(String raw) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
  }
}
