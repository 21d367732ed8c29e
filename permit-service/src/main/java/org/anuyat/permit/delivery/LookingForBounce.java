package org.anuyat.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.anuyat.permit.client.IntakeClient;
import org.anuyat.permit.client.MailState;
import org.anuyat.permit.dispatch.DispatchFacts;
import org.anuyat.permit.dispatch.DispatchState;
import org.anuyat.permit.dispatch.Dispatches;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.jboss.logging.MDC;

/** Looks again at a mail that was sent: it may come back minutes or days later. */
@ApplicationScoped
class LookingForBounce implements JobHandler<BounceLookJob> {
  @Inject PermitRegister register;
  @Inject Dispatches dispatches;
  @Inject Sendings sendings;
  @Inject IntakeClient intake;
  @Inject Jobs jobs;
  @Inject AwaitingSent awaitingSent;
  @Inject DeliverySettings settings;
  @Inject Clock clock;

  @Override
  public String name() {
    return "permit-mail-bounced";
  }

  @Override
  public Class<BounceLookJob> dataType() {
    return BounceLookJob.class;
  }

  @Override
  public void run(BounceLookJob job) {
    PermitFacts permit = register.get(job.permitId());
    MDC.put("case", permit.caseId().toString());
    DispatchFacts dispatch = dispatches.get(job.dispatchId());
    if (dispatch.state() != DispatchState.SENT) {
      return;
    }
    MailState mail = intake.mailState(job.municipality(), dispatch.mailKey());
    switch (mail.state()) {
      case QUEUED, SENT -> lookAgain(job);
      case FAILED, BOUNCED -> {
        sendings.failed(permit, dispatch, mail);
        // From now on as for a mail that never went out: until an officer has done something.
        jobs.enqueue(
            awaitingSent,
            dispatch.id() + "-bounced",
            new DispatchJob(job.municipality(), job.permitId(), dispatch.id()));
      }
    }
  }

  private void lookAgain(BounceLookJob job) {
    int next = job.look() + 1;
    if (next < settings.bounceLooks().size()) {
      jobs.enqueueAt(
          this,
          job.dispatchId() + "-" + next,
          new BounceLookJob(job.municipality(), job.permitId(), job.dispatchId(), next),
          clock.instant().plus(settings.bounceLooks().get(next)));
    }
  }
}
