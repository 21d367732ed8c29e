package org.anuyat.intake.message.reading;

/** Header values as people read them. */
final class HeaderText {

  private static final int LONGEST = 1_000;

  private HeaderText() {}

  /** One line, no control or invisible direction characters, at most a thousand letters. */
  static String clean(String value) {
    String oneLine =
        value
            .replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+", " ")
            .replaceAll(" {2,}", " ")
            .strip();
    return oneLine.length() <= LONGEST ? oneLine : oneLine.substring(0, LONGEST);
  }
}
