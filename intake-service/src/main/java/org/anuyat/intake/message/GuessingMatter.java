package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anuyat.intake.correspondence.Clues;
import org.anuyat.intake.correspondence.Guess;
import org.anuyat.intake.correspondence.MatterGuesses;
import org.anuyat.intake.outgoing.OutgoingMails;

/** Gathers what in a held message points to a matter, for the officer who places it. */
@ApplicationScoped
class GuessingMatter {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9/])([0-9]{1,9})/([0-9]{4})(?!\\d)");
  private static final int MOST_NUMBERS = 5;

  @Inject MatterGuesses guesses;
  @Inject OutgoingMails outgoing;
  @Inject Messages messages;

  /**
   * @param answeredIds Message-IDs the mail answers
   * @param references our references in it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Guess> guess(
      Message message, Collection<String> answeredIds, Collection<String> references) {
    List<MatchResult> numbers =
        NUMBER.matcher(withArabicDigits(message.subject)).results().limit(MOST_NUMBERS).toList();
    return guesses.guess(
        new Clues(
            message.id,
            message.correspondent().toLowerCase(Locale.ROOT),
            answeredIds,
            references,
            numbers.stream().map(MatchResult::group).toList(),
            numbers.stream().flatMap(this::named).toList(),
            outgoing.casesAskedToPay(message.transactionIdList()),
            message.subject));
  }

  private static String withArabicDigits(String text) {
    return text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Stream<UUID> named(MatchResult number) {
    return messages
        .numbered(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)))
        .stream();
  }
}
