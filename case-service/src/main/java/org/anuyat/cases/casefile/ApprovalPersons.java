package org.anuyat.cases.casefile;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anuyat.cases.casefile.CaseEventType.Desk;

/**
 * Who may act at the approval desk of a case: nobody who took part in the review, and on each step
 * of the chain another person. Whoever acts in another's name counts as both.
 */
final class ApprovalPersons {
  private ApprovalPersons() {}

  static void check(CaseFile caseFile, CaseEvent event, Act act) {
    Set<String> acting = new LinkedHashSet<>(Set.of(act.actor()));
    if (event instanceof CaseEvent.AtApprovalDesk decided && decided.principal() != null) {
      acting.add(decided.principal().by());
    }
    if (acting.stream().anyMatch(caseFile::reviewedBy)) {
      throw new ReviewerMayNotDecide(caseFile.number());
    }
    if (!Collections.disjoint(acting, sinceSentBack(caseFile.history()))) {
      throw new StepNeedsAnotherPerson(caseFile.number());
    }
  }

  static Set<String> everybody(Collection<CaseHistory> lines) {
    var persons = new LinkedHashSet<String>();
    for (CaseHistory line : lines) {
      if (line.event().desk() == Desk.APPROVAL) {
        persons.add(line.actor());
        if (line.facts().get("onBehalfOf") != null) {
          persons.add(line.facts().get("onBehalfOf"));
        }
      }
    }
    return persons;
  }

  /** A case that was sent back goes through the whole chain again. */
  private static Set<String> sinceSentBack(List<CaseHistory> lines) {
    int begin = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).event() == CaseEventType.SENT_BACK) {
        begin = i + 1;
      }
    }
    return everybody(lines.subList(begin, lines.size()));
  }
}
