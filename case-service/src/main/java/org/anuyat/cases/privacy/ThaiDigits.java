package org.anuyat.cases.privacy;

/** Thai digits (๐-๙) as Arabic ones; everything else stays. */
public final class ThaiDigits {
  private static final char ZERO = '๐';
  private static final char NINE = '๙';

  private ThaiDigits() {}

  public static String toArabic(String text) {
    StringBuilder arabic = new StringBuilder(text.length());
    for (char letter : text.toCharArray()) {
      boolean isThai = letter >= ZERO && letter <= NINE;
      arabic.append(isThai ? (char) ('0' + letter - ZERO) : letter);
    }
    return arabic.toString();
  }
}
