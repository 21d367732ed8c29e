package org.anuyat.intake.message.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
  private static final String SUBJECT = "ขอใบอนุญาตจำหน่ายอาหาร";

  @Test
  void joinsAThaiLetterThatWasCutIntoTwoWords() {
    byte[] bytes = SUBJECT.getBytes(UTF_8);
    String first = Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, 10));
    String second = Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, 10, bytes.length));
    ReadMail mail =
        Raw.mail(
            "From: a@example.org\nSubject: =?utf-8?B?"
                + first
                + "?=\n =?UTF-8?b?"
                + second
                + "?=\n\nx");
    assertEquals(SUBJECT, mail.subject());
  }

  @Test
  void joinsAThaiLetterThatWasCutInQuotedPrintableWords() {
    ReadMail mail =
        Raw.mail("From: a@example.org\nSubject: =?utf-8?Q?=E0=B8?= =?utf-8?Q?=81_2?= end\n\nx");
    assertEquals("ก 2 end", mail.subject());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tis-620",
        "TIS620",
        "tis620-2533",
        "iso-8859-11",
        "cp874",
        "dos-874",
        "ms874",
        "windows-874"
      })
  void readsEveryThaiLabelAsWindows874(String label) throws Exception {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    String word = Base64.getEncoder().encodeToString("สวัสดี “ครับ”".getBytes(Raw.THAI));
    raw.writeBytes(
        ("From: =?"
                + label
                + "?B?"
                + word
                + "?= <a@example.org>\r\nSubject: x\r\n"
                + "Content-Type: text/plain; charset="
                + label
                + "\r\n\r\n")
            .getBytes(ISO_8859_1));
    raw.writeBytes("เรียน “นายก”".getBytes(Raw.THAI));
    ReadMail mail = (ReadMail) Raw.read(raw.toByteArray());
    assertEquals("สวัสดี “ครับ”", mail.from().orElseThrow().name());
    assertEquals("เรียน “นายก”", mail.text());
  }

  @Test
  void readsRawEightBitHeadersAndTextWithoutALabel() {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    raw.writeBytes("From: a@example.org\r\nSubject: ".getBytes(ISO_8859_1));
    raw.writeBytes(SUBJECT.getBytes(Raw.THAI));
    raw.writeBytes("\r\n\r\n".getBytes(ISO_8859_1));
    raw.writeBytes("ข้อความ".getBytes(Raw.THAI));
    ReadMail mail = (ReadMail) Raw.read(raw.toByteArray());
    assertEquals(SUBJECT, mail.subject());
    assertEquals("ข้อความ", mail.text());
  }

  @Test
  void readsAMailWhoseLinesEndInBareCarriageReturns() {
    byte[] raw = "From: a@example.org\rSubject: hello\r\rbody\r".getBytes(ISO_8859_1);
    ReadMail mail = (ReadMail) Raw.read(raw);
    assertEquals("hello", mail.subject());
    assertEquals("a@example.org", mail.from().orElseThrow().address());
    assertEquals("body", mail.text());
  }

  @Test
  void randomBytesAreUnreadableAndNeverThrow() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[1 + random.nextInt(4_000)];
      random.nextBytes(bytes);
      assertInstanceOf(Reading.Unreadable.class, Raw.read(bytes));
    }
    assertInstanceOf(Reading.Unreadable.class, Raw.read(new byte[0]));
  }

  @Test
  void bottomlessNestingDoesNotThrow() {
    StringBuilder raw = new StringBuilder("From: a@example.org\n");
    for (int i = 0; i < 20_000; i++) {
      raw.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append("\n");
    }
    assertTrue(Raw.read(raw.toString().getBytes(UTF_8)) instanceof Reading);
  }

  @Test
  void takesHtmlAsTextWhereThereIsNoPlainText() {
    ReadMail mail =
        Raw.mail(
            "From: a@example.org\nContent-Type: text/html; charset=utf-8\n\n"
                + "<html><head><title>t</title><style>p{}</style></head><body><p>เรียน</p><p>ก &amp; ข</p>"
                + "<script>alert(1)</script></body></html>");
    assertEquals("เรียน\nก & ข", mail.text());
  }

  @Test
  void keepsEveryFileOfAMail() throws Exception {
    ReadMail mail =
        Raw.mail(
            """
            From: a@example.org
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            text
            --b
            Content-Type: image/jpeg
            Content-ID: <photo>
            Content-Transfer-Encoding: base64

            /9j/4AAQ
            --b
            Content-Type: application/ms-tnef; name="winmail.dat"
            Content-Transfer-Encoding: base64

            eJ8+Ig==
            --b
            Content-Type: application/pdf
            Content-Disposition: attachment;
             filename*0*=utf-8''%E0%B9%81%E0%B8%9A;
             filename*1*=%E0%B8%9A.pdf
            Content-Transfer-Encoding: base64

            JVBERi0=
            --b
            Content-Type: message/rfc822

            From: inner@example.org
            Subject: inner

            inner text
            --b--
            """);
    assertEquals("text", mail.text());
    assertEquals(
        List.of("", "winmail.dat", "แบบ.pdf", ""),
        mail.attachments().stream().map(ReadAttachment::name).toList());
    assertTrue(mail.attachments().getFirst().inline());
    assertEquals("%PDF-", Files.readString(mail.attachments().get(2).content()));
    assertTrue(Files.readString(mail.attachments().get(3).content()).contains("inner text"));
  }

  @Test
  void readsThreadAndReplyHeaders() {
    ReadMail mail =
        Raw.mail(
            """
            From: "Test, Person" <a@example.org>
            Reply-To: other@example.org
            Message-ID: <1@example.org>
            In-Reply-To: <2@example.org>
            References: <3@example.org>
             <2@example.org>
            Date: Fri, 20 Nov 2569 18:00:00 +0700

            x\
            """);
    assertEquals("Test, Person", mail.from().orElseThrow().name());
    assertEquals("other@example.org", mail.replyTo().orElseThrow().address());
    assertEquals("<1@example.org>", mail.messageId().orElseThrow());
    assertEquals(List.of("<3@example.org>", "<2@example.org>"), mail.references());
    assertEquals(Instant.parse("2026-11-20T11:00:00Z"), mail.claimedAt().orElseThrow());
  }

  @Test
  void subjectCannotCarryALineBreak() {
    ReadMail mail =
        Raw.mail("From: a@example.org\nSubject: =?utf-8?Q?a=0D=0ABcc:_b@example.org?=\n\nx");
    assertEquals("a Bcc: b@example.org", mail.subject());
  }

  @Test
  void endlessParametersAndAddressesDoNotThrow() {
    ReadMail mail =
        Raw.mail(
            "From: "
                + "a".repeat(100_000)
                + "@example.org\nMessage-ID: <"
                + "ก".repeat(900)
                + "@example.org>\nContent-Type: text/plain; name=\""
                + "\\x".repeat(200_000)
                + "\"\n\nx");
    assertTrue(mail.from().isEmpty());
    assertTrue(mail.messageId().isEmpty());
  }
}
