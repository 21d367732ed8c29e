package org.anuyat.local.bank;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/** Writes a ledger as a file of one shape. */
interface StatementWriter {
  /** What Thai banks call TIS-620; Java's own TIS-620 drops letters. */
  Charset THAI = Charset.forName("x-windows-874");

  int BUDDHIST_OFFSET = 543;

  byte[] write(String accountNumber, List<Booked> lines);

  /** {@code 1,250.50} */
  static String thousands(long satang) {
    return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(Math.abs(satang), 2));
  }

  /** {@code 1250.50} */
  static String plain(long satang) {
    return BigDecimal.valueOf(Math.abs(satang), 2).toPlainString();
  }

  /** A cell of CSV, quoted where it must be. */
  static String cell(String value, char delimiter) {
    String text = value == null ? "" : value;
    boolean mustQuote =
        text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0 || text.contains("\n");
    return mustQuote ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
