package org.anuyat.permit.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermitPdfTest {
  private static final byte[] DATA = "{\"number\":\"1/2569\"}".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"น้ำ", "ที่", "ญี่ปุ่น", "ผู้ใหญ่", "กตัญญู", "เก้าอี้", "ฐานิศร์"})
  void wordComesBackAsItWasWritten(String word) throws IOException {
    var lines = lines(PermitPdf.render(Sheets.sheet("ผู้ถือ", word, "ที่ตั้ง", null, false), DATA));
    assertTrue(lines.contains(word), () -> word + " is not among " + lines);
  }

  @Test
  void longTextStaysOnOnePageAndLosesNothing() throws IOException {
    String place = "99/9 หมู่ที่ 9 ตำบลบ้านใหม่ อำเภอเมือง ".repeat(12).strip();
    byte[] pdf =
        PermitPdf.render(Sheets.sheet("บริษัท ".repeat(25), place, place, null, false), DATA);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
    }
    String text = String.join("", lines(pdf)).replace(" ", "");
    assertTrue(text.contains(place.replace(" ", "")));
  }

  @Test
  void datesAreBuddhistUnderAThaiLocaleToo() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      var lines = lines(PermitPdf.render(Sheets.foodShop(), DATA));
      assertTrue(lines.contains("22 พฤศจิกายน พ.ศ. 2569"), lines::toString);
      assertTrue(lines.contains("22 November 2026"), lines::toString);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void printsThaiDigitsWhenAskedTo() throws IOException {
    var lines = lines(PermitPdf.render(Sheets.sheet("ก", "ข", "ค", null, true), DATA));
    assertTrue(lines.contains("ใบอนุญาตเลขที่ ๑/๒๕๖๙"), lines::toString);
    assertTrue(lines.contains("ไม่มีกำหนดอายุ"), lines::toString);
  }

  @Test
  void signTheFontLacksIsKeptInTheText() throws IOException {
    var lines = lines(PermitPdf.render(Sheets.sheet("陈伟 😀", "ข", "ค", null, false), DATA));
    assertTrue(lines.contains("陈伟 😀"), lines::toString);
  }

  @Test
  void dataLiesInTheFile() throws IOException {
    try (PDDocument document = Loader.loadPDF(PermitPdf.render(Sheets.foodShop(), DATA))) {
      var catalog = document.getDocumentCatalog();
      var file = catalog.getNames().getEmbeddedFiles().getNames().values().iterator().next();
      assertEquals(PermitPdf.DATA_FILE, file.getFileUnicode());
      assertArrayEquals(DATA, file.getEmbeddedFile().toByteArray());
      var associated = (COSArray) catalog.getCOSObject().getDictionaryObject("AF");
      assertEquals(
          COSName.getPDFName("Data"),
          ((COSDictionary) associated.getObject(0))
              .getCOSName(COSName.getPDFName("AFRelationship")));
      assertEquals("th", catalog.getLanguage());
    }
  }

  @Test
  void qrCodeOfThePrintedPageLeadsToTheCheck() throws Exception {
    try (PDDocument document = Loader.loadPDF(PermitPdf.render(Sheets.foodShop(), DATA))) {
      var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      var qrArea =
          page.getSubimage(0, page.getHeight() / 2, page.getWidth() / 3, page.getHeight() / 2);
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(qrArea)));
      assertEquals(Sheets.foodShop().verifyUrl(), new QRCodeReader().decode(bitmap).getText());
    }
  }

  @Test
  void fileIsArchivable() {
    PdfA.assertPdfA3b(PermitPdf.render(Sheets.foodShop(), DATA));
  }

  private static java.util.List<String> lines(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return Arrays.stream(new PDFTextStripper().getText(document).split("\\R"))
          .map(String::strip)
          .toList();
    }
  }
}
