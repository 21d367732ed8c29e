package org.anuyat.cases.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.job.Jobs;

/** What follows an approval: the fee if there is one, then the permit, or the end without one. */
@ApplicationScoped
public class CarryingOut {
  @Inject Jobs jobs;
  @Inject RaisingFee raisingFee;
  @Inject IssuingPermit issuingPermit;

  /** Stores the next job in the caller's transaction, or completes the case. */
  public void afterApproval(CaseFile caseFile, Act act) {
    if (caseFile.owesFee()) {
      jobs.enqueue(
          raisingFee,
          caseFile.id().toString(),
          new RaisingFee.Order(caseFile.municipality(), caseFile.id()));
    } else {
      afterPayment(caseFile, act);
    }
  }

  void afterPayment(CaseFile caseFile, Act act) {
    if (caseFile.procedure().terms().hasPermit()) {
      jobs.enqueue(
          issuingPermit,
          caseFile.id().toString(),
          new IssuingPermit.Order(caseFile.municipality(), caseFile.id()));
    } else {
      caseFile.apply(new CaseEvent.Completed(), act);
    }
  }
}
