package org.anuyat.payment.statement.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.anuyat.local.bank.StatementShape;

/** The readers for what the played bank writes. */
final class Shapes {
  private Shapes() {}

  static CsvMapping mapping(String name) {
    try (InputStream file =
        Shapes.class.getResourceAsStream("/statement-mappings/" + name + ".json")) {
      return new ObjectMapper().readValue(file, CsvMapping.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StatementReader reader(StatementShape shape) {
    return switch (shape) {
      case KRUNGTHAI -> new CsvReader(mapping("shape-of-krungthai"));
      case SCB -> new CsvReader(mapping("shape-of-scb"));
      case BANGKOK_BANK -> new CsvReader(mapping("shape-of-bangkok-bank"));
      case CAMT053 -> new Camt053Reader();
      case MT940 -> new Mt940Reader();
    };
  }
}
