package org.anuyat.payment.platform;

import java.util.Locale;

/** Writes satang as baht. */
public final class Baht {
  private static final int SATANG_IN_A_BAHT = 100;

  private Baht() {}

  /** With thousands and always two decimals, such as {@code 1,250.00} or {@code -0.50}. */
  public static String of(long satang) {
    return String.format(
        Locale.ROOT,
        "%s%,d.%02d",
        satang < 0 ? "-" : "",
        Math.abs(satang / SATANG_IN_A_BAHT),
        Math.abs(satang % SATANG_IN_A_BAHT));
  }
}
