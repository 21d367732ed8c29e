package org.anuyat.intake.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks the ID numbers in a text that is kept for other ends (rule 2.4). */
public final class IdMask {
  private static final Pattern LOOKS_LIKE_ONE =
      Pattern.compile("(?<![0-9])[0-9](?:[ -]?[0-9]){12}(?![0-9])");

  private IdMask() {}

  /** The text, in Arabic digits, with {@code 1-xxxx-xxxxx-70-8} in place of each ID number. */
  public static String in(String text) {
    return LOOKS_LIKE_ONE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(shown(found.group())));
  }

  private static String shown(String digits) {
    return IdNumber.in(digits).filter(IdNumber::isValid).map(IdNumber::masked).orElse(digits);
  }
}
