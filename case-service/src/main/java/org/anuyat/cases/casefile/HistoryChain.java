package org.anuyat.cases.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Checks that a case's history is whole: no line changed, missing or put in between. */
public final class HistoryChain {

  /** What the first line's hash covers instead of a line before it. */
  static final String ORIGIN = "0".repeat(64);

  /** What the case itself remembers of its history: the number of lines, the last hash. */
  public record End(int length, String hash, String status) {}

  private HistoryChain() {}

  /** The first place where the case's history is broken; empty when it is whole. */
  public static Optional<HistoryBreak> firstBreak(CaseFile caseFile) {
    return firstBreak(
        caseFile.historyEnd(), caseFile.history().stream().map(CaseHistory::recorded).toList());
  }

  /**
   * As above, with what the tables hold.
   *
   * @param lines all of the case, in the order of {@code seq}
   */
  public static Optional<HistoryBreak> firstBreak(End end, List<RecordedLine> lines) {
    String previous = ORIGIN;
    String status = null;
    int seq = 1;
    for (RecordedLine line : lines) {
      if (line.seq() != seq) {
        return at(seq, HistoryBreak.Fault.LINE_MISSING);
      }
      if (!line.previousHash().equals(previous)
          || !line.computedHash(previous).equals(line.hash())
          || !line.reasonIsGenuine()) {
        return at(seq, HistoryBreak.Fault.LINE_CHANGED);
      }
      if (!Objects.equals(line.from(), status)) {
        return at(seq, HistoryBreak.Fault.LINE_DOES_NOT_FOLLOW);
      }
      previous = line.hash();
      status = line.to();
      seq++;
    }
    if (end.length() >= seq) {
      return at(seq, HistoryBreak.Fault.LINE_MISSING);
    }
    if (end.length() < seq - 1 || !end.hash().equals(previous)) {
      return at(seq - 1, HistoryBreak.Fault.END_DIFFERS);
    }
    return end.status().equals(status)
        ? Optional.empty()
        : at(seq - 1, HistoryBreak.Fault.STATUS_DIFFERS);
  }

  private static Optional<HistoryBreak> at(int seq, HistoryBreak.Fault fault) {
    return Optional.of(new HistoryBreak(seq, fault));
  }
}
