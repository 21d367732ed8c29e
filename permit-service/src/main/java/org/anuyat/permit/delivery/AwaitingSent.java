package org.anuyat.permit.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.anuyat.permit.client.IntakeClient;
import org.anuyat.permit.client.MailState;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.job.NeverAgain;
import org.anuyat.permit.job.NotYet;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.jboss.logging.MDC;

/** Looks until intake has sent the permit's mail, or says why it cannot. */
@ApplicationScoped
class AwaitingSent implements JobHandler<PermitJob> {
  @Inject PermitRegister register;
  @Inject IntakeClient intake;
  @Inject Jobs jobs;
  @Inject TellingCaseDelivered tellingCase;

  @Override
  public String name() {
    return "permit-mail-sent";
  }

  @Override
  public Class<PermitJob> dataType() {
    return PermitJob.class;
  }

  @Override
  public void run(PermitJob job) {
    PermitFacts permit = register.get(job.permitId());
    MDC.put("case", permit.caseId().toString());
    String key = PermitMail.deliveryKey(permit.id());
    MailState mail = intake.mailState(job.municipality(), key);
    switch (mail.state()) {
      case QUEUED -> throw new NotYet("intake has not yet sent the mail " + key);
      case SENT ->
          QuarkusTransaction.requiringNew().run(() -> delivered(job, mail.registerNumber()));
      case FAILED, BOUNCED -> failed(permit.id(), mail);
    }
  }

  private void delivered(PermitJob job, String registerNumber) {
    if (register.delivered(job.permitId(), registerNumber)) {
      jobs.enqueue(tellingCase, job.permitId().toString(), CaseEventJob.of(job));
    }
  }

  /** Left with the dead jobs: an operator runs it again when the mail has got through after all. */
  private void failed(UUID permitId, MailState mail) {
    String why =
        Stream.of(mail.bounceReason(), mail.failure())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(mail.state().name());
    register.deliveryFailed(permitId, why);
    throw new NeverAgain("the permit's mail did not reach the holder: " + why, null);
  }
}
