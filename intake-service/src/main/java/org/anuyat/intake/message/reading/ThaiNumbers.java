package org.anuyat.intake.message.reading;

/** Thai digits as the digits machines count with. */
public final class ThaiNumbers {

  private ThaiNumbers() {}

  /** The same text with ๐-๙ written as 0-9. */
  public static String normalised(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      out.append(letter >= '๐' && letter <= '๙' ? (char) ('0' + letter - '๐') : letter);
    }
    return out.toString();
  }
}
