package org.anuyat.permit.openregister;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the whole register as CSV (RFC 4180), page by page, with the mark by which spreadsheets
 * know UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
record CsvExport(Function<UUID, List<OpenPermit>> pages) implements StreamingOutput {
  private static final char UTF8_MARK = '\uFEFF';
  private static final String FORMULA = "=+-@\t\r";

  @Override
  public void write(OutputStream out) throws IOException {
    CSVPrinter csv =
        new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    out.write(String.valueOf(UTF8_MARK).getBytes(StandardCharsets.UTF_8));
    csv.printRecord(
        "number",
        "procedureCode",
        "titleTh",
        "titleEn",
        "status",
        "issuedOn",
        "validUntil",
        "holder",
        "placeTh");
    List<OpenPermit> page = pages.apply(null);
    while (!page.isEmpty()) {
      for (OpenPermit permit : page) {
        csv.printRecord(
            permit.number(),
            permit.procedureCode(),
            text(permit.titleTh()),
            text(permit.titleEn()),
            permit.status(),
            permit.issuedOn(),
            permit.validUntil(),
            text(permit.holder()),
            text(permit.placeTh()));
      }
      page = pages.apply(page.getLast().id());
    }
    csv.flush();
  }

  private static String text(String value) {
    boolean isFormula = value != null && !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return isFormula ? "'" + value : value;
  }
}
