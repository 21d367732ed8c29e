package org.anuyat.payment.statement.format;

/** Thai digits as the digits numbers are made of. */
final class Digits {
  private Digits() {}

  static String arabic(String text) {
    StringBuilder written = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      written.append(c >= '๐' && c <= '๙' ? (char) ('0' + (c - '๐')) : c);
    }
    return written.toString();
  }
}
