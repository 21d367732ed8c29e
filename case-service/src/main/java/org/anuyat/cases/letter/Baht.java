package org.anuyat.cases.letter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.anuyat.cases.procedure.ProcedureTerms;

/** Money as letters print it: {@code 1,000.00}. */
final class Baht {

  private Baht() {}

  static String fee(ProcedureTerms terms) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(BigDecimal.valueOf(terms.feeSatang(), 2));
  }
}
