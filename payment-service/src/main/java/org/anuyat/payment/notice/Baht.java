package org.anuyat.payment.notice;

import java.util.Locale;

/** Writes satang as baht. */
final class Baht {
  private Baht() {}

  /** With thousands and always two decimals, such as {@code 1,250.00}. */
  static String of(long satang) {
    long positive = Math.abs(satang);
    return (satang < 0 ? "-" : "")
        + String.format(Locale.ROOT, "%,d.%02d", positive / 100, positive % 100);
  }
}
