package org.anuyat.intake.attachment.clinic;

import static org.anuyat.intake.SampleFiles.docx;
import static org.anuyat.intake.SampleFiles.drawing;
import static org.anuyat.intake.SampleFiles.jpeg;
import static org.anuyat.intake.SampleFiles.pdf;
import static org.anuyat.intake.SampleFiles.picture;
import static org.anuyat.intake.SampleFiles.utf8;
import static org.anuyat.intake.SampleFiles.write;
import static org.anuyat.intake.SampleFiles.zip;
import static org.anuyat.intake.attachment.clinic.OleFiles.doc;
import static org.anuyat.intake.attachment.clinic.OleFiles.ole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of file, every warning; the files are made here. */
class ClinicTest extends Examined {
  @Test
  @Tag("rule-3.4")
  void soundFilesOfTheFiveWelcomeKindsHaveNoWarning() throws IOException {
    assertSound("application/pdf", examine("แบบคำขอ.pdf", pdf()));
    assertSound("image/jpeg", examine("สำเนา.jpg", jpeg(2480, 3508)));
    assertSound("text/plain", examine("อ่าน.txt", utf8("สวัสดี")));
    assertSound("text/plain", examine("thai.txt", "สวัสดี".getBytes(Charset.forName("TIS-620"))));
    assertSound("application/msword", examine("old.doc", doc(500, 0)));
    assertSound(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        examine("letter.docx", docx(TEXT, Map.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "photo.heic,0000001866747970686569630000000068656963,image/heic",
    "a.avif,0000001866747970617669660000000061766966,image/avif",
    "a.webp,524946461000000057454250565038200000,image/webp",
    "a.rar,526172211A0701003392B5E5,application/vnd.rar",
    "a.7z,377ABCAF271C0004,application/x-7z-compressed",
    "a.tif,49492A0008000000,image/tiff",
    "a.mp4,00000018667479706D703432000000006D703432,video/mp4",
    "smime.p7s,308006092A864886F70D010702A0803080,application/pkcs7-signature"
  })
  @Tag("rule-3.4")
  void otherKindsAreToldByTheirBytesAndGoToAnOfficer(String name, String hex, String type)
      throws IOException {
    Clinic.Result result = examine(name, java.util.HexFormat.of().parseHex(hex));
    assertEquals(type, result.contentType());
    assertTrue(codes(result).contains(AttachmentWarning.ODD_TYPE));
  }

  @Test
  @Tag("rule-3.4")
  void textFilesThatAreMoreThanTextAreNamed() throws IOException {
    assertWarnings(
        examine("m.eml", utf8("From: a@example.org\r\nSubject: x\r\n\r\nbody")),
        AttachmentWarning.ODD_TYPE);
    assertWarnings(examine("a.html", utf8("<html><body>x")), AttachmentWarning.PROGRAM);
    assertWarnings(
        examine("a.svg", utf8("<?xml version='1.0'?><svg/>")), AttachmentWarning.PROGRAM);
    assertWarnings(examine("run.sh", utf8("#!/bin/sh\necho")), AttachmentWarning.PROGRAM);
    assertWarnings(examine("a.vbs", utf8("MsgBox 1")), AttachmentWarning.PROGRAM);
    assertWarnings(examine("a.exe", new byte[] {'M', 'Z', 0, 0, 1}), AttachmentWarning.PROGRAM);
    assertWarnings(examine("a.rtf", utf8("{\\rtf1 x}")), AttachmentWarning.ODD_TYPE);
  }

  @Test
  void officeKindsAreToldFromInsideTheZip() throws IOException {
    Map<String, byte[]> sheet = Map.of("xl/workbook.xml", utf8("<workbook/>"));
    Clinic.Result xlsx = examine("a.xlsx", zip(sheet));
    assertEquals(FileKind.XLSX, xlsx.kind());
    assertWarnings(xlsx, AttachmentWarning.ODD_TYPE);
    Map<String, byte[]> odt = Map.of("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    assertEquals(FileKind.ODT, examine("a.odt", zip(odt)).kind());
    assertWarnings(examine("a.zip", zip(Map.of("a.txt", utf8("x")))), AttachmentWarning.ODD_TYPE);
  }

  @Test
  void extensionThatIsNotTheContentsIsNoticed() throws IOException {
    assertWarnings(examine("scan.jpg", pdf()), AttachmentWarning.WRONG_EXTENSION);
    assertWarnings(
        examine("a.docx", zip(Map.of("a.txt", utf8("x")))),
        AttachmentWarning.WRONG_EXTENSION,
        AttachmentWarning.ODD_TYPE);
    assertSound("application/pdf", examine("no extension", pdf()));
  }

  @ParameterizedTest
  @CsvSource({
    "a\u202Efdp.exe",
    "form\u200B.pdf",
    "../../form.pdf",
    "..\\form.pdf",
    "C:\\form.pdf",
    "form\u0000.pdf",
    "NUL.pdf",
    "form.pdf.exe",
    "form.pdf     .scr"
  })
  void nameMadeToDeceiveIsNoticed(String name) throws IOException {
    assertTrue(codes(examine(name, pdf())).contains(AttachmentWarning.DANGEROUS_NAME));
  }

  @Test
  void harmlessNamesAreNotSuspected() throws IOException {
    assertSound("application/pdf", examine("แบบ.docx.pdf", pdf()));
    assertSound("application/pdf", examine("รายงาน 1.2 ฉบับ.pdf", pdf()));
  }

  @Test
  @Tag("rule-3.4")
  void emptyAndBlankFilesAreTold() throws IOException {
    assertWarnings(examine("a.pdf", new byte[0]), AttachmentWarning.EMPTY);
    assertWarnings(examine("a.txt", utf8("\uFEFF \r\n\t ")), AttachmentWarning.BLANK);
    assertWarnings(examine("a.pdf", pdf((p, page) -> {})), AttachmentWarning.BLANK);
    assertWarnings(
        examine("a.pdf", pdf((p, page) -> write(p, page, "   "))), AttachmentWarning.BLANK);
    assertWarnings(examine("a.docx", docx("<w:p/>", Map.of())), AttachmentWarning.BLANK);
    assertWarnings(examine("a.doc", doc(1, 0)), AttachmentWarning.BLANK);
    assertWarnings(examine("a.jpg", picture("jpg", plain(2480, 3508))), AttachmentWarning.BLANK);
  }

  @Test
  void pageThatIsOneWhitePictureIsBlankAndAPageWithAPictureIsNot() throws IOException {
    assertWarnings(examine("a.pdf", pdfOfPicture(plain(2480, 3508))), AttachmentWarning.BLANK);
    assertSound(
        "application/pdf",
        examine("a.pdf", pdfOfPicture(drawing(2480, 3508, BufferedImage.TYPE_INT_RGB))));
    assertSound("text/plain", examine("a.txt", "ก".getBytes(Charset.forName("UTF-16"))));
    String drawing = "<w:p><w:r><w:drawing/></w:r></w:p>";
    assertTrue(examine("a.docx", docx(drawing, Map.of())).findings().isEmpty());
  }

  @Test
  void brokenFilesAreUnreadable() throws IOException {
    assertWarnings(examine("a.pdf", utf8("%PDF-1.4\n%EOF\n")), AttachmentWarning.UNREADABLE);
    byte[] jpeg = jpeg(2480, 3508);
    assertWarnings(
        examine("a.jpg", Arrays.copyOf(jpeg, jpeg.length / 2)), AttachmentWarning.UNREADABLE);
    assertWarnings(examine("a.jpg", Arrays.copyOf(jpeg, 10)), AttachmentWarning.UNREADABLE);
    byte[] docx = docx(TEXT, Map.of());
    assertWarnings(
        examine("a.docx", Arrays.copyOf(docx, docx.length - 40)), AttachmentWarning.UNREADABLE);
    assertWarnings(examine("a.docx", docx("<w:p>", Map.of())), AttachmentWarning.UNREADABLE);
    assertWarnings(examine("a.doc", Arrays.copyOf(doc(500, 0), 100)), AttachmentWarning.UNREADABLE);
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    assertTrue(codes(examine("a.pdf", noise)).contains(AttachmentWarning.UNREADABLE));
  }

  @Test
  void lockedFilesAreTold() throws IOException {
    byte[] locked =
        pdf((pdf, page) -> {
          write(pdf, page, "secret");
          pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
    assertWarnings(examine("a.pdf", locked), AttachmentWarning.ENCRYPTED);
    byte[] readable =
        pdf((pdf, page) -> {
          write(pdf, page, "may be read");
          pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        });
    assertSound("application/pdf", examine("a.pdf", readable));
    assertWarnings(
        examine("a.docx", ole(Map.of("EncryptedPackage", new byte[4096]))),
        AttachmentWarning.ENCRYPTED);
    assertWarnings(examine("a.doc", doc(500, 0x0100)), AttachmentWarning.ENCRYPTED);
    byte[] zip = zip(Map.of("a.txt", utf8("x")));
    zip[6] |= 1;
    assertTrue(codes(examine("a.zip", zip)).contains(AttachmentWarning.ENCRYPTED));
  }

  @ParameterizedTest
  @CsvSource({
    "2480,3508,false",
    "3508,2480,false",
    "4032,3024,false",
    "1011,638,false",
    "638,1011,false",
    "1654,2339,true",
    "600,380,true",
    "794,1123,true"
  })
  @Tag("rule-3.5")
  void resolutionIsJudgedFromThePixels(int width, int height, boolean low) throws IOException {
    Set<AttachmentWarning> expected = low ? EnumSet.of(AttachmentWarning.LOW_RESOLUTION) : Set.of();
    assertEquals(expected, codes(examine("a.jpg", jpeg(width, height))));
  }

  @Test
  @Tag("rule-3.5")
  void detailSaysTheEffectiveDpi() throws IOException {
    assertEquals(
        "A4: 96 dpi (794 × 1123 px)",
        examine("a.jpg", jpeg(794, 1123)).findings().getFirst().detail());
    Clinic.Result scan =
        examine("a.pdf", pdfOfPicture(drawing(1240, 1754, BufferedImage.TYPE_INT_RGB)));
    assertWarnings(scan, AttachmentWarning.LOW_RESOLUTION);
    assertEquals("page 1: 150 dpi", scan.findings().getFirst().detail());
  }

  @Test
  @Tag("rule-3.5")
  void logoInTheTextOfAMailIsNotJudged() throws IOException {
    byte[] logo = picture("png", plain(120, 40));
    assertTrue(examine("logo.png", logo, true).findings().isEmpty());
    assertTrue(!examine("logo.png", logo, false).findings().isEmpty());
  }

  @Test
  void cmykPictureCanBeRead() throws IOException {
    byte[] grey = picture("jpg", drawing(2480, 3508, BufferedImage.TYPE_BYTE_GRAY));
    assertSound("image/jpeg", examine("grey.jpg", grey));
  }

  private static BufferedImage plain(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return picture;
  }

  private static byte[] pdfOfPicture(BufferedImage picture) {
    return pdf((pdf, page) -> {
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        var image =
            picture.getWidth() > 2000
                ? LosslessFactory.createFromImage(pdf, picture)
                : JPEGFactory.createFromImage(pdf, picture);
        content.drawImage(
            image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
      }
    });
  }
}
