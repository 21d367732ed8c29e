package org.anuyat.payment.statement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.statement.format.BankLine;
import org.anuyat.payment.statement.format.Camt053Reader;
import org.anuyat.payment.statement.format.CsvMapping;
import org.anuyat.payment.statement.format.CsvReader;
import org.anuyat.payment.statement.format.LineFault;
import org.anuyat.payment.statement.format.LineSink;
import org.anuyat.payment.statement.format.Mt940Reader;
import org.anuyat.payment.statement.format.StatementFormat;
import org.anuyat.payment.statement.format.StatementReader;
import org.anuyat.payment.statement.format.UnreadableFile;
import org.anuyat.payment.statement.mapping.StatementMappings;

/** Says what a file is read as: as told, or as it looks. */
@ApplicationScoped
class RecognisingFile {
  private static final int LINES_TRIED = 50;

  @Inject StatementMappings mappings;

  /**
   * @param format null to look
   * @param mapping null to try all
   */
  FileKind kindOf(SpooledFile file, StatementFormat format, String mapping) {
    StatementFormat kind =
        format != null
            ? format
            : mapping != null ? StatementFormat.CSV : StatementFormat.of(file.beginning());
    if (kind != StatementFormat.CSV) {
      return new FileKind(kind, null);
    }
    if (mapping == null) {
      return new FileKind(kind, fitting(file));
    }
    if (mappings.named(mapping).isEmpty()) {
      throw new Problem(
          ProblemType.STATEMENT_NOT_UNDERSTOOD, "There is no mapping named " + mapping + ".");
    }
    return new FileKind(kind, mapping);
  }

  StatementReader reader(Statement statement) {
    return switch (statement.format()) {
      case CAMT053 -> new Camt053Reader();
      case MT940 -> new Mt940Reader();
      case CSV ->
          new CsvReader(
              mappings
                  .named(statement.mapping())
                  .orElseThrow(() ->
                      new Problem(
                          ProblemType.STATEMENT_NOT_UNDERSTOOD,
                          "There is no mapping named " + statement.mapping() + " any more.")));
    };
  }

  private String fitting(SpooledFile file) {
    List<String> fitting =
        mappings.all().entrySet().stream()
            .filter(each -> fits(each.getValue(), file))
            .map(Map.Entry::getKey)
            .toList();
    if (fitting.size() != 1) {
      throw new Problem(
          ProblemType.STATEMENT_NOT_UNDERSTOOD,
          fitting.isEmpty()
              ? "No mapping reads the first lines of this file."
              : "More than one mapping reads this file: " + String.join(", ", fitting) + ".");
    }
    return fitting.getFirst();
  }

  /** Whether it reads a line of the beginning, and the first it reads without a fault. */
  private static boolean fits(CsvMapping mapping, SpooledFile file) {
    Trying trying = new Trying();
    try (InputStream bytes = file.open()) {
      new CsvReader(mapping).read(bytes, trying);
    } catch (UnreadableFile notThis) {
      return false;
    } catch (Enough enough) {
      return trying.read > trying.faults;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return trying.read > trying.faults;
  }

  /** The beginning says it. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }

  private static final class Trying implements LineSink {
    private int read;
    private int faults;

    @Override
    public void account(String number) {
      // any account will do to know the shape
    }

    @Override
    public void line(BankLine line) {
      read++;
      stopWhenEnough();
    }

    @Override
    public void fault(LineFault fault) {
      faults++;
      stopWhenEnough();
    }

    private void stopWhenEnough() {
      if (read + faults >= LINES_TRIED) {
        throw new Enough();
      }
    }
  }
}
