package org.anuyat.payment.statement.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts of baht as statements write them, as satang. */
final class Satang {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,6})?");
  private static final long LARGEST = 100_000_000_000_000L;

  private Satang() {}

  /**
   * Reads {@code 1,250.50}, {@code (1,250.50)}, {@code -1250.5}, {@code 1,250.50-} and Thai digits.
   *
   * @param decimal the decimal separator
   * @param thousands the thousands separator, or null for none
   */
  static long read(String written, char decimal, Character thousands) throws BadValue {
    String number = Digits.arabic(written).strip().replace("฿", "").replace('\u2212', '-').strip();
    boolean negative = false;
    if (number.startsWith("(") && number.endsWith(")")) {
      negative = true;
      number = number.substring(1, number.length() - 1);
    } else if (number.startsWith("-") || number.startsWith("+")) {
      negative = number.startsWith("-");
      number = number.substring(1);
    } else if (number.endsWith("-") || number.endsWith("+")) {
      negative = number.endsWith("-");
      number = number.substring(0, number.length() - 1);
    }
    if (thousands != null) {
      number = number.replace(String.valueOf((char) thousands), "");
    }
    number = number.strip();
    if (decimal != '.') {
      if (number.indexOf('.') >= 0) {
        throw bad(written);
      }
      number = number.replace(decimal, '.');
    }
    if (number.endsWith(".")) {
      number = number.substring(0, number.length() - 1);
    }
    if (!NUMBER.matcher(number).matches()) {
      throw bad(written);
    }
    long satang = exact(new BigDecimal(number), written);
    return negative ? -satang : satang;
  }

  /** Baht with a fraction as satang; more than two decimals other than zeros are no money. */
  static long exact(BigDecimal baht, String written) throws BadValue {
    try {
      long satang = baht.movePointRight(2).longValueExact();
      if (Math.abs(satang) <= LARGEST) {
        return satang;
      }
    } catch (ArithmeticException fractionOfASatang) {
      throw bad(written);
    }
    throw bad(written);
  }

  private static BadValue bad(String written) {
    return new BadValue(
        "อ่านจำนวนเงิน “" + Shown.of(written) + "” ไม่ได้",
        "“" + Shown.of(written) + "” is no amount");
  }
}
