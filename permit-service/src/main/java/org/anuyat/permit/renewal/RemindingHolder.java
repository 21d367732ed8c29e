package org.anuyat.permit.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anuyat.permit.client.IntakeClient;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.permit.DueDates;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.permit.VerifyAddress;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Writes to a holder whose permit ends soon. */
@ApplicationScoped
class RemindingHolder implements JobHandler<DueJob> {
  private static final Logger LOG = Logger.getLogger(RemindingHolder.class);

  @Inject DueDates dueDates;
  @Inject PermitRegister register;
  @Inject VerifyAddress verifyAddress;
  @Inject IntakeClient intake;

  @Override
  public String name() {
    return "permit-reminder";
  }

  @Override
  public Class<DueJob> dataType() {
    return DueJob.class;
  }

  @Override
  public void run(DueJob job) {
    Optional<Integer> reminder = dueDates.reminder(job.permitId());
    if (reminder.isEmpty()) {
      return;
    }
    int days = reminder.get();
    PermitFacts permit = register.get(job.permitId());
    MDC.put("case", permit.caseId().toString());
    if (!permit.isReachedByMail()) {
      LOG.infof("The holder of permit %s has no mail address to be reminded at", permit.id());
      return;
    }
    intake.handOver(
        job.municipality(),
        "permit-" + permit.id() + "-reminder-" + days,
        ReminderMail.of(permit, verifyAddress.of(permit.token())));
    dueDates.reminded(permit.id(), days);
  }
}
