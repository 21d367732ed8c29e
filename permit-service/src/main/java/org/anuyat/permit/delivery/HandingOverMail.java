package org.anuyat.permit.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.client.IntakeClient;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.permit.VerifyAddress;
import org.jboss.logging.MDC;

/** Hands intake the mail that brings the permit to its holder. */
@ApplicationScoped
class HandingOverMail implements JobHandler<PermitJob> {
  @Inject PermitRegister register;
  @Inject VerifyAddress verifyAddress;
  @Inject IntakeClient intake;
  @Inject Jobs jobs;
  @Inject AwaitingSent awaitingSent;

  @Override
  public String name() {
    return "permit-mail";
  }

  @Override
  public Class<PermitJob> dataType() {
    return PermitJob.class;
  }

  @Override
  public void run(PermitJob job) {
    PermitFacts permit = register.get(job.permitId());
    MDC.put("case", permit.caseId().toString());
    String url = verifyAddress.of(permit.token());
    intake.handOver(
        job.municipality(), PermitMail.deliveryKey(permit.id()), PermitMail.delivery(permit, url));
    QuarkusTransaction.requiringNew()
        .run(() -> jobs.enqueue(awaitingSent, job.permitId().toString(), job));
  }
}
