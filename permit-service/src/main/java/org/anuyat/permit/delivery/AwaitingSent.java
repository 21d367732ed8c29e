package org.anuyat.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.anuyat.permit.client.IntakeClient;
import org.anuyat.permit.client.MailState;
import org.anuyat.permit.dispatch.DispatchFacts;
import org.anuyat.permit.dispatch.DispatchState;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.job.NotYet;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.jboss.logging.MDC;

/**
 * Looks until intake has sent the permit's mail. One that failed is looked at on: an officer may
 * have intake send it again to a corrected address, and may as well order another sending here.
 */
@ApplicationScoped
class AwaitingSent implements JobHandler<DispatchJob> {
  @Inject PermitRegister register;
  @Inject Sendings sendings;
  @Inject IntakeClient intake;
  @Inject Jobs jobs;
  @Inject LookingForBounce lookingForBounce;
  @Inject DeliverySettings settings;
  @Inject Clock clock;

  @Override
  public String name() {
    return "permit-mail-sent";
  }

  @Override
  public Class<DispatchJob> dataType() {
    return DispatchJob.class;
  }

  @Override
  public void run(DispatchJob job) {
    PermitFacts permit = register.get(job.permitId());
    MDC.put("case", permit.caseId().toString());
    DispatchFacts dispatch = sendings.of(job);
    if (isOver(dispatch.state())) {
      return;
    }
    MailState mail = intake.mailState(job.municipality(), dispatch.mailKey());
    switch (mail.state()) {
      case QUEUED -> throw new NotYet("intake has not yet sent the mail " + dispatch.mailKey());
      case SENT -> {
        if (!settings.bounceLooks().isEmpty()) {
          jobs.enqueueAt(
              lookingForBounce,
              dispatch.id() + "-0",
              new BounceLookJob(job.municipality(), job.permitId(), dispatch.id(), 0),
              clock.instant().plus(settings.bounceLooks().getFirst()));
        }
        sendings.sent(job, dispatch, mail);
      }
      case FAILED, BOUNCED -> {
        sendings.failed(permit, dispatch, mail);
        throw new NotYet("the mail " + dispatch.mailKey() + " waits for an officer");
      }
    }
  }

  private static boolean isOver(DispatchState state) {
    return switch (state) {
      case WAITING, FAILED -> false;
      case SENT, COLLECTED, HANDED_OVER, REPLACED -> true;
    };
  }
}
