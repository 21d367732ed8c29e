package org.anuyat.intake.message.reading;

import java.util.regex.Pattern;

/** Header values as people read them. */
final class HeaderText {

  private static final int LONGEST = 1_000;

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");
  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  private HeaderText() {}

  /** One line, no control or invisible direction characters, at most a thousand letters. */
  static String clean(String value) {
    if (value.isBlank()) {
      return "";
    }
    String plain = UNSEEN.matcher(value).replaceAll(" ");
    String oneLine = BLANKS.matcher(plain).replaceAll(" ").strip();
    return oneLine.length() <= LONGEST ? oneLine : oneLine.substring(0, LONGEST);
  }
}
