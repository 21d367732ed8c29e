package org.anuyat.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.client.CaseClient;
import org.anuyat.permit.client.PermitEvent;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.jboss.logging.MDC;

/** Tells case that the signed permit is there. */
@ApplicationScoped
class TellingCaseIssued implements JobHandler<CaseEventJob> {
  @Inject PermitRegister register;
  @Inject CaseClient cases;

  @Override
  public String name() {
    return "case-issued";
  }

  @Override
  public Class<CaseEventJob> dataType() {
    return CaseEventJob.class;
  }

  @Override
  public void run(CaseEventJob job) {
    PermitFacts permit = register.get(job.permitId());
    MDC.put("case", permit.caseId().toString());
    var event =
        new PermitEvent(PermitEvent.Type.ISSUED, permit.id(), permit.number(), permit.issuedAt());
    cases.tell(job.municipality(), permit.caseId(), job.eventId(), event);
    register.caseToldIssued(permit.id());
  }
}
