package org.anuyat.payment.statement.matching;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.payment.statement.entry.StatementEntry;
import org.anuyat.payment.transactionid.TransactionId;

/**
 * What an entry says about whose money it is.
 *
 * @param inReference Transaction IDs in the first reference
 * @param inText Transaction IDs anywhere else
 * @param secondReference without its punctuation, {@code ""} if there is none
 * @param words payer and description in small letters
 */
record EntryFacts(
    List<TransactionId> inReference,
    List<TransactionId> inText,
    long amountSatang,
    Instant bookedAt,
    String secondReference,
    String words) {
  static EntryFacts of(StatementEntry entry) {
    String text =
        Stream.of(entry.payer(), entry.description())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return new EntryFacts(
        TransactionIdFinder.in(entry.ref1()),
        Stream.of(entry.ref2(), entry.description(), entry.payer())
            .flatMap(part -> TransactionIdFinder.in(part).stream())
            .distinct()
            .toList(),
        entry.restSatang(),
        entry.bookedAt(),
        entry.ref2() == null
            ? ""
            : entry.ref2().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""),
        text.toLowerCase(Locale.ROOT));
  }

  List<TransactionId> transactionIds() {
    return Stream.concat(inReference.stream(), inText.stream()).distinct().toList();
  }

  boolean carriesInReference(String transactionId) {
    return inReference.stream().anyMatch(id -> id.text().equals(transactionId));
  }

  boolean carriesInText(String transactionId) {
    return inText.stream().anyMatch(id -> id.text().equals(transactionId));
  }
}
