package org.anuyat.intake.triage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anuyat.intake.message.reading.ReadAttachment;
import org.anuyat.intake.message.reading.ReadMail;

/**
 * Strings in a mail that look like a Transaction ID. Whether one is right is for the cashier's
 * office to check. Quoted lines are left out: they repeat what we wrote.
 */
final class TransactionIdCandidates {

  private static final Pattern LOOKS_LIKE_ONE =
      Pattern.compile(
          "(?<![0-9A-Z])A[ -]?N(?:[ -]?[0-9A-HJ-NP-Z]){14}(?![0-9A-Z])", Pattern.CASE_INSENSITIVE);
  private static final int MOST = 20;

  private TransactionIdCandidates() {}

  static List<String> in(ReadMail mail) {
    Set<String> found = new LinkedHashSet<>();
    collect(mail.subject(), found);
    collect(unquoted(mail.text()), found);
    mail.attachments().stream().map(ReadAttachment::name).forEach(name -> collect(name, found));
    return found.stream().limit(MOST).toList();
  }

  private static void collect(String text, Set<String> found) {
    Matcher matcher = LOOKS_LIKE_ONE.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group().replaceAll("[ -]", "").toUpperCase(Locale.ROOT));
    }
  }

  private static String unquoted(String text) {
    return text.lines().filter(l -> !l.startsWith(">")).collect(Collectors.joining("\n"));
  }
}
