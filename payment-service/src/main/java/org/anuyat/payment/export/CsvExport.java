package org.anuyat.payment.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes CSV that a spreadsheet shows and does not run: UTF-8 with a byte order mark, every cell
 * quoted, and an apostrophe before what would be a formula (OWASP, CSV injection).
 */
public final class CsvExport {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_BEGINS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

  private CsvExport() {}

  /** Writes the table and leaves {@code out} open. */
  public static void write(Table table, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CSVPrinter csv = new CSVPrinter(text, FORMAT);
    csv.printRecord(table.columns().stream().map(CsvExport::harmless));
    try (Stream<List<String>> rows = table.rows()) {
      for (Iterator<List<String>> all = rows.iterator(); all.hasNext(); ) {
        csv.printRecord(all.next().stream().map(CsvExport::harmless));
      }
    }
    csv.flush();
  }

  /** The cell with an apostrophe before it if a spreadsheet would take it for a formula. */
  static String harmless(String cell) {
    if (cell == null) {
      return "";
    }
    String shown = cell.replaceFirst("^[\\p{Z}\\p{Cf}]+", "");
    return shown.isEmpty() || FORMULA_BEGINS.indexOf(shown.charAt(0)) < 0 ? cell : "'" + cell;
  }
}
