package org.anuyat.payment.statement.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.anuyat.payment.statement.format.BankLine;
import org.anuyat.payment.statement.format.CsvMapping;
import org.anuyat.payment.statement.format.CsvReader;
import org.anuyat.payment.statement.format.LineFault;
import org.anuyat.payment.statement.format.LineSink;
import org.anuyat.payment.statement.format.UnreadableFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a mapping makes of a file; nothing is stored. */
@Schema(name = "MappingPreview", description = "What a mapping makes of a file")
public record Preview(
    @Schema(nullable = true, description = "Where the file names it") String accountNumber,
    @Schema(description = "Lines read without a fault") int linesRead,
    @Schema(description = "The first twenty") List<PreviewLine> lines,
    @Schema(description = "Lines that cannot be read") int faultCount,
    @Schema(description = "The first hundred") List<LineFault> faults) {
  private static final int LINES_SHOWN = 20;
  private static final int FAULTS_SHOWN = 100;

  /** A line as it would be imported. */
  @Schema(name = "PreviewLine", description = "A line as it would be imported")
  public record PreviewLine(
      int line,
      LocalDate bookedOn,
      @Schema(nullable = true, examples = "09:15:00") LocalTime bookedAt,
      @Schema(nullable = true) LocalDate valueDate,
      @Schema(description = "In satang; below 0 is money out") long amountSatang,
      @Schema(nullable = true) String ref1,
      @Schema(nullable = true) String ref2,
      @Schema(nullable = true) String bankReference,
      @Schema(nullable = true) String description,
      @Schema(nullable = true) String payer,
      @Schema(nullable = true, description = "In satang") Long balanceSatang) {
    static PreviewLine of(BankLine line) {
      return new PreviewLine(
          line.line(),
          line.bookedOn(),
          line.bookedAt(),
          line.valueDate(),
          line.amountSatang(),
          line.ref1(),
          line.ref2(),
          line.bankReference(),
          line.description(),
          line.payer(),
          line.balanceSatang());
    }
  }

  static Preview of(CsvMapping mapping, InputStream file) throws IOException {
    Gathering gathered = new Gathering();
    try {
      new CsvReader(mapping).read(file, gathered);
    } catch (UnreadableFile end) {
      gathered.fault(end.fault());
    }
    return new Preview(
        gathered.account, gathered.read, gathered.lines, gathered.faultCount, gathered.faults);
  }

  private static final class Gathering implements LineSink {
    private final List<PreviewLine> lines = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();
    private String account;
    private int read;
    private int faultCount;

    @Override
    public void account(String number) {
      account = number;
    }

    @Override
    public void line(BankLine line) {
      read++;
      if (lines.size() < LINES_SHOWN) {
        lines.add(PreviewLine.of(line));
      }
    }

    @Override
    public void fault(LineFault fault) {
      faultCount++;
      if (faults.size() < FAULTS_SHOWN) {
        faults.add(fault);
      }
    }
  }
}
