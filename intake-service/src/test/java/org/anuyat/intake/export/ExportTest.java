package org.anuyat.intake.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Tag("rule-A3.5")
class ExportTest {
  @TempDir Path folder;

  @Test
  void csvIsReadAsUtf8AndKeepsThai() throws IOException {
    assertThat(
        csv("เรื่อง", "ขอ \"ใบอนุญาต\"\nร้านอาหาร"),
        is("\uFEFF\"เรื่อง\"\r\n\"ขอ \"\"ใบอนุญาต\"\"\nร้านอาหาร\"\r\n"));
  }

  @Test
  void noCellIsAFormula() {
    for (String formula :
        List.of(
            "=HYPERLINK(\"http://x.example\")",
            "+1+1",
            "-1+1",
            "@SUM(1)",
            "\t=1",
            "\r=1",
            "\n=1",
            " =1",
            "\u200B=1",
            "＝1",
            "＋1",
            "－1",
            "＠x")) {
      assertThat(CsvExport.harmless(formula), is("'" + formula));
    }
    for (String text : List.of("", " ", "1/2569", "ก=1", "a+b", "0 5300 0000")) {
      assertThat(CsvExport.harmless(text), is(text));
    }
    assertThat(CsvExport.harmless(null), is(""));
  }

  @Test
  void xlsxHoldsTextOnly() throws Exception {
    Document sheet = sheet(List.of("=1+1", "ก้อน\u0000\u0007\uD800ดิน"));
    assertThat(cells(sheet), is(List.of("ก", "ข", "ค", "=1+1", "ก้อนดิน")));
    assertThat(sheet.getElementsByTagName("f").getLength(), is(0));
    NodeList all = sheet.getElementsByTagName("c");
    for (int i = 0; i < all.getLength(); i++) {
      assertThat(((Element) all.item(i)).getAttribute("t"), is("inlineStr"));
    }
  }

  @Test
  void xlsxTruncatesACellThatNoSpreadsheetCouldHold() throws Exception {
    assertThat(cells(sheet(List.of("ก".repeat(40_000)))).getLast(), is("ก".repeat(32_767)));
  }

  @Test
  void rowsAreWrittenAsTheyAreRead() throws IOException {
    for (TableFormat format : TableFormat.values()) {
      AtomicLong written = new AtomicLong();
      AtomicLong read = new AtomicLong();
      AtomicLong readAtFirstByte = new AtomicLong(Long.MAX_VALUE);
      OutputStream out =
          new OutputStream() {
            @Override
            public void write(int b) {
              written.incrementAndGet();
              if (read.get() > 1) {
                readAtFirstByte.accumulateAndGet(read.get(), Math::min);
              }
            }
          };
      format.write(
          table(
              IntStream.range(0, 100_000)
                  .mapToObj(i -> {
                    read.incrementAndGet();
                    return List.of(Integer.toString(i * 31), "เรื่องที่ " + Integer.toString(i));
                  })),
          out);
      assertThat(readAtFirstByte.get(), lessThan(20_000L));
    }
  }

  private static Table table(Stream<List<String>> rows) {
    return new Table(
        "ทะเบียนหนังสือรับ [ชื่อที่ยาวเกินสามสิบเอ็ดตัวอักษร]", List.of("ก", "ข", "ค"), rows);
  }

  private static String csv(String column, String cell) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvExport.write(new Table("x", List.of(column), Stream.of(List.of(cell))), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Document sheet(List<String> row) throws Exception {
    Path file = folder.resolve("table.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsxExport.write(table(Stream.of(row)), out);
    }
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(sheet);
    }
  }

  private static List<String> cells(Document sheet) {
    NodeList texts = sheet.getElementsByTagName("t");
    return IntStream.range(0, texts.getLength())
        .mapToObj(i -> texts.item(i).getTextContent())
        .toList();
  }
}
