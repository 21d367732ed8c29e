package org.anuyat.payment.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
  @Test
  void sumsAreNumbersAndAllElseIsText(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxExport.write(table("=1+1", "-1,250.50"), out);
    String sheet = sheet(out.toByteArray(), folder);
    assertTrue(sheet.contains("<v>-1250.5"), sheet);
    assertTrue(sheet.contains("=1+1"), sheet);
    assertTrue(sheet.contains("&#xe19;&#xe49;&#xe33;"), sheet);
    assertFalse(sheet.contains("<f>"), sheet);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\u200b=1", "＝1"})
  void whatASpreadsheetWouldRunIsMadeText(String cell) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvExport.write(table(cell, "1.00"), out);
    String csv = out.toString(StandardCharsets.UTF_8);
    assertEquals('\uFEFF', csv.charAt(0));
    assertTrue(csv.contains("\"'" + cell + "\""), csv);
  }

  private static Table table(String cell, String sum) {
    return new Table(
        "ทะเบียน/1",
        List.of("รายการ", "จำนวนเงิน"),
        Set.of(1),
        Stream.of(Arrays.asList(cell, sum), Arrays.asList("น้ำ", null)));
  }

  /** The writer leaves sizes to the file's directory, so it is read from a file. */
  private static String sheet(byte[] xlsx, Path folder) throws IOException {
    Path file = Files.write(folder.resolve("table.xlsx"), xlsx);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      var entry =
          zip.stream()
              .filter(part -> part.getName().startsWith("xl/worksheets/sheet"))
              .findFirst()
              .orElseThrow();
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
