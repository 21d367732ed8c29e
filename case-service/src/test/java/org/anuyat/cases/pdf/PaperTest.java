package org.anuyat.cases.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
  private static final String DIFFICULT =
      "น้ำแข็งที่ผู้ใหญ่ญี่ปุ่นซื้อ ณ ที่ทำการกำนัน ฐานะ กตัญญู ปู่ย่า ซึ่งเกี่ยวข้อง";

  @Test
  void whatIsWrittenCanBeReadBack() throws IOException {
    var fields = new LinkedHashMap<String, String>();
    fields.put("ผู้ยื่นคำขอ", "นางสาวตัวอย่าง ทดสอบ");
    fields.put("ที่อยู่", null);
    byte[] pdf =
        Paper.a4("แฟ้มคำขอที่ 1/2569")
            .letterhead("เทศบาลตำบลบ้านใหม่", "โทร. 0 0000 0000")
            .heading("คำขอ")
            .text(DIFFICULT)
            .subheading("เอกสาร")
            .list(List.of("สำเนาทะเบียนบ้าน", "แผนที่ตั้งร้าน"))
            .fields(fields)
            .table(List.of("ชื่อ", "ขนาด"), List.of(List.of(DIFFICULT, "12 kB")), 3, 1)
            .image(picture(), 40, "รูปถ่าย")
            .bytes();
    keep(pdf, "paper.pdf");
    String text = words(pdf);
    for (String written :
        List.of(DIFFICULT, "เทศบาลตำบลบ้านใหม่", "สำเนาทะเบียนบ้าน", "นางสาวตัวอย่าง", "รูปถ่าย")) {
      assertTrue(text.contains(written.replaceAll("\\s", "")), written + " in " + text);
    }
  }

  @Test
  void whatDoesNotFitGoesOnFurtherPagesAndNothingIsLost() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 120; i++) {
      rows.add(List.of("แถวที่" + i, i == 60 ? (DIFFICULT + " ").repeat(120) : DIFFICULT));
    }
    byte[] pdf = Paper.a4("ตาราง").table(List.of("ลำดับ", "รายการ"), rows, 1, 3).bytes();
    keep(pdf, "table.pdf");
    String text = words(pdf);
    for (int i = 1; i <= 120; i++) {
      assertTrue(text.contains("แถวที่" + i), "row " + i);
    }
    assertEquals(119 + 120, text.split("กตัญญู", -1).length - 1);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getNumberOfPages() > 3);
    }
  }

  @Test
  void headingsAreBookmarks() throws IOException {
    byte[] pdf =
        Paper.a4("สารบัญ").heading("ส่วนที่หนึ่ง").pageBreak().heading("ส่วนที่สอง").bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> titles = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(item -> titles.add(item.getTitle()));
      assertEquals(List.of("ส่วนที่หนึ่ง", "ส่วนที่สอง"), titles);
      assertEquals(2, document.getNumberOfPages());
    }
  }

  /** Lines are broken within words' sentences: white space does not count. */
  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  /** For looking at. */
  private static void keep(byte[] pdf, String name) throws IOException {
    Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name), pdf);
  }
}
