package org.anuyat.cases.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Free text without the national IDs somebody wrote into it (2.4). */
public final class MaskedText {
  /**
   * Persons' numbers begin with 1 to 8; those that begin with 0 are companies'. UUIDs are taken
   * whole, so that no digits out of one are mistaken for a number.
   */
  private static final Pattern UUID_OR_NUMBER =
      Pattern.compile(
          "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
              + "|(?<![0-9๐-๙])[1-8๑-๘](?:[ \\-‐–.]?[0-9๐-๙]){12}(?![0-9๐-๙])");

  private MaskedText() {}

  /** The text with every number that is a national ID masked; null stays null. */
  public static String of(String text) {
    if (text == null) {
      return null;
    }
    return UUID_OR_NUMBER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(masked(found.group())));
  }

  private static String masked(String found) {
    return NationalId.read(found)
        .filter(NationalId::hasRightCheckDigit)
        .map(NationalId::masked)
        .orElse(found);
  }
}
