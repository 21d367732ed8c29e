package org.anuyat.cases.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.casefile.Receipt;

/**
 * Takes what payment and permit report: each report once. Reports that overtake each other are a
 * matter of the transition table; one that cannot be true yet is refused and comes again.
 */
@ApplicationScoped
class TakingReport {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject CarryingOut carryingOut;

  @Transactional
  Receipt take(UUID caseId, String eventId, CaseEvent event) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    if (!caseFile.knowsReport(eventId)) {
      Act act = acts.now();
      boolean changed = caseFile.apply(event, act);
      if (changed && caseFile.status() == CaseStatus.PAID) {
        carryingOut.afterPayment(caseFile, act);
      }
    }
    return Receipt.of(caseFile);
  }
}
