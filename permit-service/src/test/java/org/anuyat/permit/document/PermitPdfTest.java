package org.anuyat.permit.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rule-7.1")
class PermitPdfTest {
  private static final byte[] DATA = "{\"number\":\"1/2569\"}".getBytes(StandardCharsets.UTF_8);
  private static final List<Attachment> FILES =
      List.of(
          new Attachment("permit.json", "application/json", "ข้อมูล", "Data", DATA),
          new Attachment("permit.vc.jwt", "application/vc+jwt", "VC", "Supplement", DATA));
  private static final String CONDITION =
      "ผู้รับใบอนุญาตต้องแสดงใบอนุญาตไว้ในที่เปิดเผย ไม่ใช้น้ำที่ไม่สะอาด ข้อ 12";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "น้ำ",
        "ที่",
        "ญี่ปุ่น",
        "ผู้ใหญ่",
        "กตัญญู",
        "เก้าอี้",
        "ฐานิศร์",
        "ฐานุ",
        "ปฏิบัติ",
        "ฎีกา",
        "จำนำ",
        "ปู่ป้าฟ้าฝ้าย",
        "ศิลป์",
        "แม่น้ำโขง",
        "๑๒๓ ฿"
      })
  void wordComesBackAsItWasWritten(String word) {
    var lines = Pdfs.lines(render(Sheets.field("เรื่อง", "Subject", word)));
    assertTrue(lines.contains(word), () -> word + " is not among " + lines);
  }

  @Test
  void everyTextThatWasPutInComesOutForSearchAndForScreenReaders(@TempDir Path folder)
      throws Exception {
    PermitSheet sheet =
        Sheets.sheet(Sheets.foodShop().fields(), Collections.nCopies(3, CONDITION), false);
    byte[] pdf = PermitPdf.render(sheet, FILES);
    List<String> put =
        List.of(
            sheet.issuer().nameTh(),
            sheet.titleTh(),
            "ใบอนุญาตเลขที่ 1/2569",
            sheet.fields().get(1).value(),
            sheet.body().getFirst(),
            CONDITION,
            sheet.signer().getFirst(),
            sheet.verifyUrl());
    String found = Pdfs.flat(pdf);
    String readAloud = Pdfs.readAloud(pdf).replace(" ", "");
    for (String text : put) {
      assertTrue(found.contains(text.replace(" ", "")), text);
      assertTrue(readAloud.contains(text.replace(" ", "")), text + " is not in " + readAloud);
    }
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/pdftotext")), "poppler is not installed");
    String file = Files.write(folder.resolve("permit.pdf"), pdf).toString();
    String poppler = output("/usr/bin/pdftotext", file, "-");
    put.forEach(text -> assertTrue(poppler.contains(text.replace(" ", "")), text));
  }

  private static String output(String... command) throws IOException {
    Process process = new ProcessBuilder(command).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .replaceAll("\\s", "");
  }

  @Test
  void longTextGetsSmallerLettersFirst() {
    String place = "99/9 หมู่ที่ 9 ตำบลบ้านใหม่ อำเภอเมือง ".repeat(12).strip();
    byte[] pdf = render(Sheets.field("ที่", "Place", place), Sheets.field("ที่", "Place", place));
    assertEquals(1, Pdfs.pages(pdf));
    assertTrue(Pdfs.flat(pdf).contains(place.replace(" ", "")));
  }

  @Test
  void stillLongerTextGoesOnOverPagesAndLosesNothing() {
    List<String> conditions = Collections.nCopies(40, CONDITION);
    byte[] pdf =
        PermitPdf.render(Sheets.sheet(Sheets.foodShop().fields(), conditions, true), FILES);
    assertTrue(Pdfs.pages(pdf) > 1);
    String text = Pdfs.flat(pdf);
    assertEquals(40, text.split(CONDITION.replace(" ", ""), -1).length - 1);
    assertTrue(text.contains("หน้า๑/"), text);
    PdfA.assertPdfA3a(pdf);
    int last = Pdfs.pages(pdf) - 1;
    assertTrue(QrCodes.on(Pdfs.page(pdf, last, 150)).contains(Sheets.VERIFY_URL));
  }

  @Test
  void printsThaiDigitsWhenAskedTo() {
    var lines = Pdfs.lines(PermitPdf.render(Sheets.sheet(List.of(), List.of(), true), List.of()));
    assertTrue(lines.contains("ใบอนุญาตเลขที่ ๑/๒๕๖๙"), lines::toString);
  }

  @Test
  void defaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    List<String> lines = Pdfs.lines(PermitPdf.render(Sheets.foodShop(), FILES));
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      byte[] pdf = PermitPdf.render(Sheets.foodShop(), FILES);
      assertEquals(lines, Pdfs.lines(pdf));
      PdfA.assertPdfA3a(pdf);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void signTheFontLacksIsKeptInTheText() {
    var lines = Pdfs.lines(render(Sheets.field("ออกให้แก่", "Issued to", "陈伟 😀")));
    assertTrue(lines.contains("陈伟 😀"), lines::toString);
  }

  @Test
  void dataLiesInTheFile() throws IOException {
    byte[] pdf = PermitPdf.render(Sheets.foodShop(), FILES);
    assertArrayEquals(DATA, Pdfs.embedded(pdf, "permit.json"));
    assertArrayEquals(DATA, Pdfs.embedded(pdf, "permit.vc.jwt"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var catalog = document.getDocumentCatalog();
      var associated = (COSArray) catalog.getCOSObject().getDictionaryObject("AF");
      assertEquals("Data", relationship(associated, 0));
      assertEquals("Supplement", relationship(associated, 1));
      assertEquals("th", catalog.getLanguage());
      assertTrue(catalog.getMarkInfo().isMarked());
      assertNotNull(catalog.getStructureTreeRoot());
      String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("dc:identifier"), xmp);
      assertTrue(xmp.contains("ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร 1/2569"), xmp);
    }
  }

  @Test
  void qrCodeOfThePrintedPageLeadsToTheCheck() {
    byte[] pdf = PermitPdf.render(Sheets.foodShop(), FILES);
    assertEquals(Set.of(Sheets.VERIFY_URL), QrCodes.on(Pdfs.page(pdf, 0, 150)));
  }

  @Test
  void fileIsArchivableAndTagged() {
    byte[] pdf = PermitPdf.render(Sheets.foodShop(), FILES);
    PdfA.assertPdfA3b(pdf);
    PdfA.assertPdfA3a(pdf);
  }

  private static String relationship(COSArray files, int index) {
    return ((COSDictionary) files.getObject(index))
        .getCOSName(COSName.getPDFName("AFRelationship"))
        .getName();
  }

  private static byte[] render(PermitSheet.Field... fields) {
    return PermitPdf.render(Sheets.sheet(List.of(fields), List.of(), false), FILES);
  }
}
