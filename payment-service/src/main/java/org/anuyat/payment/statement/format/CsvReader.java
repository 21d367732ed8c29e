package org.anuyat.payment.statement.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV by a mapping. */
public final class CsvReader implements StatementReader {
  private static final int ROWS_BEFORE_HEADING = 50;
  private static final char UNREADABLE = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9-]{5,30}");

  private final CsvMapping mapping;
  private final CsvRow rows;

  /**
   * @param mapping one that {@link CsvMappingRules} finds no fault with
   */
  public CsvReader(CsvMapping mapping) {
    this.mapping = mapping;
    this.rows = new CsvRow(mapping);
  }

  @Override
  public void read(InputStream file, LineSink sink) throws IOException, UnreadableFile {
    int line = 1;
    RowLimit limit = new RowLimit(characters(file));
    try (CSVParser parser = CSVParser.parse(limit, format())) {
      Optional<CsvLayout> layout = CsvLayout.withoutHeading(mapping);
      for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
        CSVRecord record = records.next();
        limit.rowFinished();
        List<String> row = record.toList();
        int ends = (int) parser.getCurrentLineNumber();
        if (layout.isPresent()) {
          handOn(row, line, layout.get(), sink);
        } else {
          layout = CsvLayout.of(mapping, row);
          tellAccount(row, sink);
          if (layout.isEmpty() && line > ROWS_BEFORE_HEADING) {
            break;
          }
        }
        line = Math.max(ends, line) + 1;
      }
      if (layout.isEmpty()) {
        throw new UnreadableFile(
            LineFault.ofFile(
                "ไม่พบแถวหัวตารางตามรูปแบบที่เลือก โปรดเลือกรูปแบบอื่นหรือแก้ไขรูปแบบ",
                "No row has the headings of the mapping; choose another mapping or correct it"));
      }
    } catch (RowLimit.Exceeded endless) {
      throw new UnreadableFile(
          LineFault.at(
              line,
              "แถวยาวเกินไป อาจไม่ได้ปิดเครื่องหมายคำพูด",
              "the row does not end; a quote may not be closed"));
    } catch (UncheckedIOException | IllegalStateException broken) {
      throw new UnreadableFile(
          LineFault.at(line, "โครงสร้าง CSV ไม่ถูกต้อง", "this is no well-formed CSV"));
    }
  }

  private void handOn(List<String> row, int line, CsvLayout layout, LineSink sink) {
    if (!isLine(row, layout)) {
      tellAccount(row, sink);
      return;
    }
    if (row.stream().anyMatch(cell -> cell.indexOf(UNREADABLE) >= 0)) {
      sink.fault(
          LineFault.at(
              line,
              "มีอักขระที่อ่านด้วยรหัส " + mapping.charset() + " ไม่ได้",
              "a character cannot be read as " + mapping.charset()));
      return;
    }
    try {
      sink.line(rows.read(row, line, layout));
    } catch (CsvRow.BadCell bad) {
      sink.fault(bad.fault());
    }
  }

  private boolean isLine(List<String> row, CsvLayout layout) {
    Optional<String> first = row.stream().map(String::strip).filter(c -> !c.isEmpty()).findFirst();
    if (first.isEmpty()) {
      return false;
    }
    if (mapping.leaveOut() != null
        && mapping.leaveOut().stream().anyMatch(first.get()::startsWith)) {
      return false;
    }
    return mapping.onlyRows() == null
        || mapping.onlyRows().value().equals(layout.cell(row, mapping.onlyRows().column()));
  }

  private void tellAccount(List<String> row, LineSink sink) {
    if (mapping.accountNumberAfter() == null) {
      return;
    }
    String text = Digits.arabic(String.join(" ", row));
    int label = text.indexOf(mapping.accountNumberAfter());
    if (label >= 0) {
      Matcher found = NUMBER.matcher(text.substring(label + mapping.accountNumberAfter().length()));
      if (found.find()) {
        sink.account(found.group());
      }
    }
  }

  private CSVFormat format() {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(mapping.delimiter())
        .setIgnoreEmptyLines(false)
        .get();
  }

  private Reader characters(InputStream file) throws IOException {
    BufferedReader characters =
        new BufferedReader(
            new InputStreamReader(
                file,
                Charsets.named(mapping.charset())
                    .orElseThrow()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    characters.mark(1);
    if (characters.read() != BYTE_ORDER_MARK) {
      characters.reset();
    }
    return characters;
  }
}
