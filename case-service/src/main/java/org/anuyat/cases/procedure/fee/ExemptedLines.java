package org.anuyat.cases.procedure.fee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a calculation with those of its exemptions. Each exemption takes its percentage off
 * what the ones before it left of each item, so the sum never falls below nothing.
 */
final class ExemptedLines {
  private ExemptedLines() {}

  static List<FeeLine> of(List<FeeLine> lines, List<FeeExemption> exemptions) {
    Map<String, Long> left = new HashMap<>();
    lines.forEach(line -> left.put(line.code(), line.amountSatang()));
    List<FeeLine> all = new ArrayList<>(lines);
    for (FeeExemption exemption : exemptions) {
      long of = 0;
      long off = 0;
      for (FeeLine line : lines) {
        if (exemption.covers(line.code())) {
          long amount = left.get(line.code());
          of = Math.addExact(of, amount);
          off = Math.addExact(off, exemption.off(amount));
          left.put(line.code(), amount - exemption.off(amount));
        }
      }
      all.add(FeeLine.of(exemption, of, off));
    }
    return List.copyOf(all);
  }
}
