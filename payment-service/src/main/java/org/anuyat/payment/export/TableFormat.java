package org.anuyat.payment.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What a table can be downloaded as. */
public enum TableFormat {
  CSV("text/csv; charset=UTF-8") {
    @Override
    void write(Table table, OutputStream out) throws IOException {
      CsvExport.write(table, out);
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    void write(Table table, OutputStream out) throws IOException {
      XlsxExport.write(table, out);
    }
  };

  private final String mediaType;

  TableFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  abstract void write(Table table, OutputStream out) throws IOException;

  String mediaType() {
    return mediaType;
  }

  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For a query parameter, in any case of letters. */
  public static TableFormat fromString(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
