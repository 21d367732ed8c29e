package org.anuyat.cases.casefile;

import java.util.List;

/** Checks that a case's history is whole: no line changed, missing or put in between. */
public final class HistoryChain {

  /** What the first line's hash covers instead of a line before it. */
  static final String ORIGIN = "0".repeat(64);

  private HistoryChain() {}

  /** {@code lines} in the order of {@code seq}. */
  public static boolean isIntact(List<CaseHistory> lines) {
    String previous = ORIGIN;
    int seq = 1;
    for (CaseHistory line : lines) {
      if (line.seq() != seq++
          || !line.computedHash(previous).equals(line.hash())
          || !line.reasonIsGenuine()) {
        return false;
      }
      previous = line.hash();
    }
    return true;
  }
}
