package org.anuyat.intake.triage;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.anuyat.intake.message.reading.ReadMail;

/** Finds the reference of our letters in a mail that lost its References header. */
final class ReferenceTokens {

  private static final Pattern TOKEN =
      Pattern.compile("\\bREF-([0-9A-HJKMNP-TV-Z]{26})\\b", Pattern.CASE_INSENSITIVE);

  private ReferenceTokens() {}

  static List<String> in(ReadMail mail) {
    return TOKEN
        .matcher(mail.subject() + "\n" + mail.text())
        .results()
        .map(MatchResult::group)
        .map(token -> token.toUpperCase(Locale.ROOT))
        .distinct()
        .limit(20)
        .toList();
  }
}
