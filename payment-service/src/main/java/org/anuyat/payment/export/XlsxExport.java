package org.anuyat.payment.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes XLSX row by row; every cell is text or a number, so none is ever a formula. */
public final class XlsxExport {
  private static final int ROWS_HELD = 100;
  private static final int LONGEST_CELL = 32_767;
  private static final int LONGEST_SHEET_NAME = 31;
  private static final double WIDTH = 24;

  private XlsxExport() {}

  /** Writes the table and leaves {@code out} open. */
  public static void write(Table table, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Anuyat", "01.0000");
    Worksheet sheet = workbook.newWorksheet(sheetName(table.name()));
    sheet.freezePane(0, 1);
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.width(column, WIDTH);
      sheet.style(0, column).bold().set();
    }
    writeRow(sheet, 0, table.columns(), Set.of());
    try (Stream<List<String>> rows = table.rows()) {
      int line = 1;
      for (Iterator<List<String>> all = rows.iterator(); all.hasNext(); line++) {
        writeRow(sheet, line, all.next(), table.sums());
        if (line % ROWS_HELD == 0) {
          sheet.flush();
        }
      }
    }
    workbook.finish();
    out.flush();
  }

  private static void writeRow(Worksheet sheet, int line, List<String> cells, Set<Integer> sums) {
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      if (cell != null && sums.contains(column)) {
        sheet.value(line, column, new BigDecimal(cell.replace(",", "")));
        sheet.style(line, column).format("#,##0.00").set();
      } else if (cell != null) {
        sheet.inlineString(line, column, text(cell));
      }
    }
  }

  /** What XML and a cell can hold. */
  private static String text(String cell) {
    String printable = cell.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]", "");
    return printable.length() > LONGEST_CELL ? printable.substring(0, LONGEST_CELL) : printable;
  }

  private static String sheetName(String name) {
    String allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    return allowed.length() > LONGEST_SHEET_NAME
        ? allowed.substring(0, LONGEST_SHEET_NAME)
        : allowed;
  }
}
