package org.anuyat.intake.municipality;

import java.util.regex.Pattern;

/** Tells providers of free mail, which no agency (rule A1.1) nor juristic person (3.6) may use. */
public final class FreeMail {
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|proton"
              + "|protonmail|pm|gmx|mail|zoho|yandex|qq|163|126|tutanota|hey|inbox|thaimail)"
              + "\\.(com|net|me|org|co\\.[a-z]{2}|com\\.[a-z]{2}|[a-z]{2})");

  private FreeMail() {}

  /**
   * @param domain lower case, such as {@code gmail.com}
   */
  public static boolean isDomain(String domain) {
    return DOMAIN.matcher(domain).matches();
  }
}
