package org.anuyat.payment.statement.format;

/** A value as an error message shows it: short, and without what a screen cannot show. */
final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  static String of(String value) {
    String printable = value.replaceAll("\\p{C}", " ").strip();
    return printable.length() > LONGEST ? printable.substring(0, LONGEST) + "…" : printable;
  }
}
