package org.anuyat.cases.queue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.casefile.CaseTransitions;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** Which statuses a list is narrowed to. */
final class AskedStatuses {

  private AskedStatuses() {}

  /**
   * @param open true: of those, the ones a case can leave; false: the ends; null: all
   * @return empty for a list of all cases
   */
  static Set<CaseStatus> of(List<CaseStatus> statuses, Boolean open) {
    Set<CaseStatus> asked = EnumSet.allOf(CaseStatus.class);
    if (!statuses.isEmpty()) {
      asked.retainAll(statuses);
    }
    if (open != null) {
      asked.removeIf(status -> CaseTransitions.isEnd(status) == open);
    }
    if (asked.isEmpty()) {
      throw new Problem(ProblemType.INVALID_INPUT, "open and status exclude each other");
    }
    return asked.size() == CaseStatus.values().length ? Set.of() : asked;
  }
}
