package org.anuyat.payment.receipt;

/**
 * An amount of money in Thai words, as it stands on a receipt below the figures
 * (จำนวนเงินตัวอักษร): {@code 1,250.50} is หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์.
 *
 * <p>The last one of a number of several digits is เอ็ด, two tens are ยี่สิบ, and above a million
 * the same words are followed by ล้าน, as often as needed.
 */
final class BahtText {
  private static final String[] DIGITS = {
    "ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"
  };
  private static final String[] PLACES = {"", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"};
  private static final int SATANG_IN_A_BAHT = 100;
  private static final int MILLION = 1_000_000;
  private static final int TENS = 1;

  private BahtText() {}

  /**
   * Writes an amount.
   *
   * @param satang nothing or more
   */
  static String of(long satang) {
    if (satang < 0) {
      throw new IllegalArgumentException("an amount is not less than nothing");
    }
    long baht = satang / SATANG_IN_A_BAHT;
    int rest = (int) (satang % SATANG_IN_A_BAHT);
    if (rest == 0) {
      return number(baht) + "บาทถ้วน";
    }
    return (baht == 0 ? "" : number(baht) + "บาท") + number(rest) + "สตางค์";
  }

  private static String number(long value) {
    if (value < MILLION) {
      return belowMillion((int) value, false);
    }
    int rest = (int) (value % MILLION);
    return number(value / MILLION) + "ล้าน" + (rest == 0 ? "" : belowMillion(rest, true));
  }

  /**
   * @param follows whether millions stand before it
   */
  private static String belowMillion(int value, boolean follows) {
    if (value < DIGITS.length) {
      return value == 1 && follows ? "เอ็ด" : DIGITS[value];
    }
    StringBuilder words = new StringBuilder();
    String digits = Integer.toString(value);
    for (int i = 0; i < digits.length(); i++) {
      int place = digits.length() - 1 - i;
      words.append(word(digits.charAt(i) - '0', place));
    }
    return words.toString();
  }

  /** One digit of a number of at least two. */
  private static String word(int digit, int place) {
    if (digit == 0) {
      return "";
    }
    if (place == 0 && digit == 1) {
      return "เอ็ด";
    }
    if (place == TENS && digit <= 2) {
      return digit == 1 ? "สิบ" : "ยี่สิบ";
    }
    return DIGITS[digit] + PLACES[place];
  }
}
