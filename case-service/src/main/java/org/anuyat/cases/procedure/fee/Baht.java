package org.anuyat.cases.procedure.fee;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Satang as baht for people to read. */
public final class Baht {

  private Baht() {}

  /** {@code 1,234.50}, in the same digits under every locale. */
  public static String of(long satang) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(BigDecimal.valueOf(satang, 2));
  }

  /** A count with its thousands set off: {@code 1,500}. */
  static String count(long units) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(units);
  }
}
