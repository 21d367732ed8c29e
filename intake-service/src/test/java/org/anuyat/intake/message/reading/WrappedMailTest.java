package org.anuyat.intake.message.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedMailTest {

  @Test
  void readsAMailWithTextFilesAndAPicture() throws IOException {
    ReadMail mail = Raw.mail(DifficultMails.mixed());
    assertEquals("เรียน นายก เทศมนตรี", mail.text());
    assertEquals(
        List.of("", "แบบ.pdf", ""), mail.attachments().stream().map(ReadAttachment::name).toList());
    assertEquals("text/calendar", mail.attachments().getFirst().contentType());
    assertEquals("%PDF-1.4", content(mail.attachments().get(1)));
    assertTrue(mail.attachments().get(2).inline());
  }

  @Test
  void findsThePartsWhereTheHeaderNamesNoBoundary() {
    ReadMail mail = Raw.mail(DifficultMails.mixed().replace("; boundary=\"outer\"", ""));
    assertEquals("แบบ.pdf", mail.attachments().get(1).name());
  }

  @Test
  void findsThePartsWhereTheHeaderNamesAWrongBoundary() {
    ReadMail mail = Raw.mail(DifficultMails.mixed().replace("boundary=\"outer\"", "boundary=lost"));
    assertEquals("แบบ.pdf", mail.attachments().get(1).name());
  }

  @Test
  void readsAMultipartThatIsNone() {
    ReadMail mail =
        Raw.mail("From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\nเรียน นายก\n");
    assertEquals("เรียน นายก", mail.text());
  }

  @Test
  void keepsTextThatBreaksOffAsAFileTooAndSaysSo() throws IOException {
    String mail =
        "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Type: text/plain; charset=utf-8\n\nเรียน นายก\n"
            + "--b\nContent-Type: text/plain; charset=utf-8\n\nขอยื่นคำ";
    ReadMail cut = Raw.mail(mail);
    assertTrue(cut.text().contains("เรียน นายก") && cut.text().contains("ขอยื่นคำ"), cut.text());
    assertTrue(cut.notes().contains(ReadingNote.CUT_OFF));
    assertEquals(1, cut.attachments().size());
    assertEquals("ขอยื่นคำ", content(cut.attachments().getFirst()));
    ReadMail whole = Raw.mail(mail + "\n--b--\n");
    assertEquals(List.of(), whole.notes());
    assertEquals(List.of(), whole.attachments());
  }

  @Test
  void onlyThePartThatBreaksOffIsKeptAsAFile() {
    ReadMail mail =
        Raw.mail(
            "From: a@example.org\nContent-Type: multipart/mixed; boundary=outer\n\n"
                + "--outer\nContent-Type: multipart/alternative; boundary=inner\n\n"
                + "--inner\n\nเรียน นายก\n--inner--\n");
    assertEquals("เรียน นายก", mail.text());
    assertEquals(List.of(ReadingNote.CUT_OFF), mail.notes());
    assertEquals(List.of(), mail.attachments());
  }

  @Tag("rule-A3.8")
  @Test
  void restoresTheMailThatWasForwardedAsAFile() throws IOException {
    ReadMail mail = Raw.mail(DifficultMails.forwardedAsAFile());
    ForwardedOriginal original = mail.forwarded().orElseThrow();
    assertTrue(original.attached());
    assertEquals("applicant@example.net", original.from().orElseThrow().address());
    assertEquals("กน", original.from().orElseThrow().name());
    assertEquals(Instant.parse("2026-11-20T02:15:00Z"), original.claimedAt().orElseThrow());
    assertEquals("กข", original.subject());
    assertEquals("officer@example.org", original.to().getFirst().address());
    assertEquals("<inner@example.net>", original.messageId().orElseThrow());
    assertEquals("คำขอ", original.text());
    assertEquals("%PDF-1.4", content(original.attachments().getFirst()));
    assertEquals("original.eml", mail.attachments().getFirst().name());
    assertTrue(content(mail.attachments().getFirst()).startsWith("From: =?tis-620?B?"));
    assertEquals("Please handle.", mail.text());
  }

  @Tag("rule-A3.8")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "---------- Forwarded message ---------\nFrom: ชื่อ <applicant@example.net>\n"
            + "Date: Fri, 20 Nov 2026 at 09:15\nSubject: เรื่อง\nTo: <officer@example.org>\n\nคำขอ",
        "-----Original Message-----\nFrom: ชื่อ [mailto:applicant@example.net]\n"
            + "Sent: Friday, November 20, 2026 9:15 AM\nTo: officer@example.org\nSubject: เรื่อง\n\nคำขอ",
        "________________________________\nจาก: ชื่อ <applicant@example.net>\n"
            + "ส่ง: 20 พฤศจิกายน 2569 9:15\nถึง: officer@example.org\nเรื่อง: เรื่อง\n\nคำขอ",
        "จาก: ชื่อ <applicant@example.net>\nวันที่: ๒๐ พ.ย. ๒๕๖๙ เวลา 09:15\n"
            + "เรื่อง: เรื่อง\nถึง: <officer@example.org>\n\nคำขอ",
        "> From: ชื่อ <applicant@example.net>\n> Date: 20 November 2026 at 09:15:00\n"
            + "> To: officer@example.org\n> Subject: เรื่อง\n>\nคำขอ"
      })
  void restoresTheMailThatWasForwardedInTheText(String block) {
    ReadMail mail =
        Raw.mail("From: officer@example.org\nSubject: Fwd\n\nโปรดดำเนินการ\n\n" + block + "\n");
    ForwardedOriginal original = mail.forwarded().orElseThrow();
    assertEquals("applicant@example.net", original.from().orElseThrow().address());
    assertEquals("ชื่อ", original.from().orElseThrow().name().replaceAll("[\\[\\]]", "").strip());
    assertEquals("เรื่อง", original.subject());
    assertEquals("officer@example.org", original.to().getFirst().address());
    assertEquals(Instant.parse("2026-11-20T02:15:00Z"), original.claimedAt().orElseThrow());
    assertTrue(original.text().contains("คำขอ"), original.text());
  }

  @Test
  void anOrdinaryLetterForwardsNothing() {
    ReadMail mail =
        Raw.mail("From: a@example.org\n\nเรียน: นายกเทศมนตรี\nจาก: นายสมมุติ\nเรื่อง: ขออนุญาต\n");
    assertTrue(mail.forwarded().isEmpty());
  }

  @Test
  void takesUuencodedFilesOutOfTheText() throws IOException {
    ReadMail mail = Raw.mail(DifficultMails.uuencoded());
    assertEquals("before\nafter", mail.text());
    assertEquals("hello.txt", mail.attachments().getFirst().name());
    assertEquals("hello world", content(mail.attachments().getFirst()));
    assertTrue(mail.notes().contains(ReadingNote.UNWRAPPED_UUENCODE));
  }

  @Test
  void wordsThatOnlyLookLikeUuencodeStayText() {
    ReadMail mail =
        Raw.mail("From: a@example.org\n\nbegin 644 with this sentence\nand go on here, ไทย\nend\n");
    assertTrue(mail.attachments().isEmpty());
    assertEquals("begin 644 with this sentence\nand go on here, ไทย\nend", mail.text());
  }

  @Test
  void readsSignedMailAndKeepsTheSignature() {
    ReadMail mail = Raw.mail(DifficultMails.signed());
    assertEquals("คำขอลงนาม", mail.text());
    assertEquals("signature.asc", mail.attachments().getFirst().name());
  }

  @Test
  void opensASignedEnvelope() throws IOException {
    byte[] inner = "Content-Type: text/plain; charset=utf-8\r\n\r\nคำขอในซอง".getBytes(UTF_8);
    ReadMail mail = envelope("1.2.840.113549.1.7.2", inner);
    assertEquals("คำขอในซอง", mail.text());
    assertEquals("smime.p7m", mail.attachments().getFirst().name());
    assertTrue(mail.notes().contains(ReadingNote.UNWRAPPED_SIGNED));
  }

  @Test
  void keepsAnEncryptedEnvelopeAsAFileAndSaysSo() throws IOException {
    ReadMail mail = envelope("1.2.840.113549.1.7.3", new byte[] {1});
    assertEquals("smime.p7m", mail.attachments().getFirst().name());
    assertTrue(mail.notes().contains(ReadingNote.ENCRYPTED));
  }

  private static ReadMail envelope(String type, byte[] inner) throws IOException {
    DERSequence content =
        sequence(
            new ASN1ObjectIdentifier("1.2.840.113549.1.7.1"),
            new DERTaggedObject(true, 0, new DEROctetString(inner)));
    DERSequence signed = sequence(new ASN1Integer(1), new DERSet(), content, new DERSet());
    byte[] bytes =
        sequence(new ASN1ObjectIdentifier(type), new DERTaggedObject(true, 0, signed)).getEncoded();
    return Raw.mail(
        "From: a@example.org\nContent-Type: application/pkcs7-mime; smime-type=signed-data;"
            + " name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(bytes).replace("\r", ""));
  }

  private static DERSequence sequence(org.bouncycastle.asn1.ASN1Encodable... parts) {
    ASN1EncodableVector vector = new ASN1EncodableVector();
    vector.addAll(parts);
    return new DERSequence(vector);
  }

  @Test
  void opensWinmail() throws IOException {
    byte[] file = "%PDF-1.4".getBytes(UTF_8);
    ReadMail mail =
        Raw.mail(
            "From: a@example.org\nContent-Type: application/ms-tnef; name=winmail.dat\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder()
                    .encodeToString(Tnef.with("แบบคำขอ.pdf", file))
                    .replace("\r", ""));
    assertEquals(
        List.of("winmail.dat", "แบบคำขอ.pdf"),
        mail.attachments().stream().map(ReadAttachment::name).toList());
    assertEquals("%PDF-1.4", content(mail.attachments().get(1)));
    assertTrue(mail.notes().contains(ReadingNote.UNWRAPPED_WINMAIL));
  }

  @Test
  void showsHtmlAsTextWithItsLinksAndSaysWhatIsHidden() {
    ReadMail mail = Raw.mail(DifficultMails.html());
    assertTrue(mail.text().contains("link <https://example.org/x>"), mail.text());
    assertTrue(mail.text().contains("ก b"), mail.text());
    assertFalse(mail.text().contains("alert"));
    assertTrue(mail.notes().contains(ReadingNote.HIDDEN_TEXT));
  }

  @Test
  void tellsOwnWordsFromTheMailThatIsAnswered() {
    ReadMail mail =
        Raw.mail(
            "From: a@example.org\n\nเรียบร้อยแล้ว\n\nเมื่อ ศ. 20 พ.ย. 2569 เวลา 10:00 น."
                + " saraban@example.org เขียนว่า:\n> ขอเอกสาร\n");
    assertEquals("เรียบร้อยแล้ว", mail.ownText());
    assertTrue(mail.text().contains("> ขอเอกสาร"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"From b Fri Nov 20 10:00:00 2026\n", "\uFEFF", "\n\n", ">From b x\n", ""})
  void findsTheHeaderBehind(String beginning) {
    ReadMail mail = Raw.mail(beginning + "Subject: here\nFrom: a@example.org\n\nx");
    assertEquals("here", mail.subject());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aGVsbG8gd29ybGQ=",
        "aGVsbG8gd29ybGQ",
        "aGVs\n!bG8gd29ybGQ=",
        "aGVsbG8=\nIHdvcmxk",
        "aGVsbG8gd29ybGQ=\n\n-- \nfooter of a list"
      })
  void readsCrookedBase64(String encoded) throws IOException {
    ReadMail mail =
        Raw.mail(
            "From: a@example.org\nContent-Type: application/pdf; name=a.pdf\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + encoded
                + "\n");
    assertEquals("hello world", content(mail.attachments().getFirst()));
  }

  @Test
  void readsCrookedQuotedPrintable() {
    ReadMail mail =
        Raw.mail(
            "From: a@example.org\nContent-Type: text/plain; charset=utf-8\n"
                + "Content-Transfer-Encoding: Quoted-Printable\n\n=e0=b8=81 a=b 100=% x=  \ny=\n");
    assertEquals("ก a=b 100=% xy", mail.text());
  }

  private static String content(ReadAttachment file) throws IOException {
    return Files.readString(file.content());
  }
}
