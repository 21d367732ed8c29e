package org.anuyat.payment.statement.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.payment.transactionid.TransactionId;

/** Finds whole Transaction IDs in what a bank wrote. */
final class TransactionIdFinder {
  /** Overlapping, so that letters in front of an id do not hide it. */
  private static final Pattern LOOKS_LIKE =
      Pattern.compile("(?i)(?=(A[ -]?N(?:[ -]?[0-9A-Z]){14}))");

  private TransactionIdFinder() {}

  /** Every different one, in the order of the text; its check character must be right. */
  static List<TransactionId> in(String text) {
    List<TransactionId> found = new ArrayList<>();
    if (text == null) {
      return found;
    }
    Matcher matcher = LOOKS_LIKE.matcher(text);
    while (matcher.find()) {
      TransactionId.parse(matcher.group(1)).filter(id -> !found.contains(id)).ifPresent(found::add);
    }
    return found;
  }
}
