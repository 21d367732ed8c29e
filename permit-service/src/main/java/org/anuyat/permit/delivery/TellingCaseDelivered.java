package org.anuyat.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.client.CaseClient;
import org.anuyat.permit.client.PermitEvent;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.job.NotYet;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.jboss.logging.MDC;

/** Tells case that the holder has the permit, never before it has heard that it was issued. */
@ApplicationScoped
class TellingCaseDelivered implements JobHandler<CaseEventJob> {
  @Inject PermitRegister register;
  @Inject CaseClient cases;

  @Override
  public String name() {
    return "case-delivered";
  }

  @Override
  public Class<CaseEventJob> dataType() {
    return CaseEventJob.class;
  }

  @Override
  public void run(CaseEventJob job) {
    PermitFacts permit = register.get(job.permitId());
    MDC.put("case", permit.caseId().toString());
    if (!permit.caseToldIssued()) {
      throw new NotYet("case has not yet heard that the permit is issued");
    }
    var event =
        new PermitEvent(
            PermitEvent.Type.DELIVERED,
            permit.id(),
            permit.number(),
            permit.delivery().deliveredAt());
    cases.tell(job.municipality(), permit.caseId(), job.eventId(), event);
  }
}
