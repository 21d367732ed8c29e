package org.anuyat.intake.proposal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anuyat.intake.Forms;
import org.junit.jupiter.api.Test;

class FormReaderTest {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Test
  void wordFormIsReadByParagraphsAndCells() throws IOException {
    String text =
        read(
            DOCX,
            docx(
                "<w:p><w:r><w:t>ANUYAT-FORM: food-shop</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>ชื่อ-</w:t></w:r><w:r><w:t>สกุล</w:t><w:tab/>"
                    + "<w:t>นางสาวตัวอย่าง ทดสอบ</w:t></w:r></w:p>"));
    assertThat(text, containsString("ANUYAT-FORM: food-shop\n"));
    assertThat(text, containsString("ชื่อ-สกุล\tนางสาวตัวอย่าง ทดสอบ"));
    assertEquals("นางสาวตัวอย่าง ทดสอบ", LabelReader.ofForm("f.docx", text).getFirst().value());
  }

  @Test
  void pdfFormIsRead() throws IOException {
    assertThat(
        read("application/pdf", Forms.pdf("ANUYAT-FORM: food-shop")),
        containsString("ANUYAT-FORM: food-shop"));
  }

  @Test
  void brokenFilesGiveNoText() throws IOException {
    assertEquals("", read("application/pdf", "%PDF-1.4 broken".getBytes(StandardCharsets.UTF_8)));
    assertEquals("", read(DOCX, new byte[] {1, 2, 3}));
    assertEquals("", read(DOCX, docx("<w:p>")));
  }

  @Test
  void entitiesOfAnXmlFileAreNotResolved() throws IOException {
    String attack =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d><w:t xmlns:w=\"w\">&x;</w:t></d>";
    assertEquals("", read(DOCX, zip(attack)));
  }

  @Test
  void textIsCutAndLargeFilesAreLeftAlone() {
    assertEquals(
        50_000, read("text/plain", "a".repeat(90_000).getBytes(StandardCharsets.UTF_8)).length());
    assertTrue(FormReader.reads("application/pdf", 1_000));
    assertFalse(FormReader.reads("application/pdf", FormReader.LARGEST + 1));
    assertFalse(FormReader.reads("image/jpeg", 1_000));
  }

  private static String read(String type, byte[] file) {
    return FormReader.read(type, new ByteArrayInputStream(file));
  }

  private static byte[] docx(String paragraphs) throws IOException {
    return zip("<w:document xmlns:w=\"w\"><w:body>" + paragraphs + "</w:body></w:document>");
  }

  private static byte[] zip(String document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
