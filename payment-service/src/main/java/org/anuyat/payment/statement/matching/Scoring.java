package org.anuyat.payment.statement.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anuyat.payment.statement.entry.Candidate;

/**
 * How much speaks for a fee, in points with reasons. 100 is reached by nothing but a Transaction ID
 * in the first reference with exactly what is missing, for a fee that takes money.
 */
final class Scoring {
  /** Below this nobody is bothered with it. */
  static final int WORTH_PROPOSING = 50;

  private static final int ALMOST = Candidate.EXACT - 1;
  private static final Duration BEFORE = Duration.ofDays(1);
  private static final Duration AFTER = Duration.ofDays(60);
  private static final Set<String> TITLES =
      Set.of("นาย", "นาง", "นางสาว", "น.ส.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss");

  private Scoring() {}

  static Candidate score(EntryFacts entry, FeeFacts fee) {
    List<Candidate.Reason> reasons = new ArrayList<>();
    boolean inReference = entry.carriesInReference(fee.transactionId());
    boolean sameAmount = entry.amountSatang() == fee.missingSatang();
    if (inReference) {
      reasons.add(Reasons.inReference());
    } else if (entry.carriesInText(fee.transactionId())) {
      reasons.add(Reasons.inText());
    }
    reasons.add(
        sameAmount
            ? Reasons.sameAmount()
            : Reasons.otherAmount(entry.amountSatang(), fee.missingSatang()));
    if (!entry.secondReference().isEmpty()
        && entry.secondReference().equals(fee.secondReference())) {
      reasons.add(Reasons.secondReference());
    }
    if (isNamed(fee.payerName(), entry.words())) {
      reasons.add(Reasons.payerName());
    }
    reasons.add(isInTime(entry.bookedAt(), fee) ? Reasons.inTime() : Reasons.notInTime());
    if (!fee.takesMoney()) {
      reasons.add(Reasons.takesNone(fee.status()));
    }
    int points = reasons.stream().mapToInt(Candidate.Reason::points).sum();
    boolean exact = inReference && sameAmount && fee.takesMoney();
    return new Candidate(
        fee.id(),
        fee.transactionId(),
        exact ? Candidate.EXACT : Math.clamp(points, 0, ALMOST),
        List.copyOf(reasons));
  }

  private static boolean isInTime(Instant bookedAt, FeeFacts fee) {
    Instant last = (fee.dueAt() == null ? fee.raisedAt() : fee.dueAt()).plus(AFTER);
    return bookedAt.isAfter(fee.raisedAt().minus(BEFORE)) && bookedAt.isBefore(last);
  }

  /** A first or last name of three letters or more stands in what the bank wrote. */
  private static boolean isNamed(String payer, String words) {
    return Arrays.stream(payer.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+"))
        .filter(name -> !TITLES.contains(name))
        .map(name -> name.replaceFirst("^(นางสาว|นาย|นาง|น\\.ส\\.)", ""))
        .filter(name -> name.length() >= 3)
        .anyMatch(words::contains);
  }
}
