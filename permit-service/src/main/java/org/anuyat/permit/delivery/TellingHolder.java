package org.anuyat.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.client.IntakeClient;
import org.anuyat.permit.dispatch.UntoldChanges;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.permit.LifeSettings;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.permit.VerifyAddress;
import org.jboss.logging.MDC;

/**
 * Hands intake the mail that tells the holder of a change of status; where he has no mail address,
 * telling him is an officer's task.
 */
@ApplicationScoped
class TellingHolder implements JobHandler<StatusMailJob> {
  @Inject PermitRegister register;
  @Inject VerifyAddress verifyAddress;
  @Inject IntakeClient intake;
  @Inject UntoldChanges untold;
  @Inject LifeSettings settings;

  @Override
  public String name() {
    return "permit-status-mail";
  }

  @Override
  public Class<StatusMailJob> dataType() {
    return StatusMailJob.class;
  }

  @Override
  public void run(StatusMailJob job) {
    PermitFacts permit = register.get(job.permitId());
    MDC.put("case", permit.caseId().toString());
    if (!permit.isReachedByMail()) {
      untold.add(
          permit.id(),
          job.changeId(),
          StatusMail.subjectEn(permit, job.action()),
          StatusMail.subjectTh(permit, job.action()));
      return;
    }
    String url = verifyAddress.of(permit.token());
    intake.handOver(
        job.municipality(),
        StatusMail.key(job.changeId()),
        StatusMail.of(permit, job, url, settings.appealDays()));
  }
}
