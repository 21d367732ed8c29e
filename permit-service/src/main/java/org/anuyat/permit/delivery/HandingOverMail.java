package org.anuyat.permit.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.client.IntakeClient;
import org.anuyat.permit.client.MailState;
import org.anuyat.permit.client.Municipalities;
import org.anuyat.permit.dispatch.DispatchFacts;
import org.anuyat.permit.dispatch.DispatchState;
import org.anuyat.permit.dispatch.Dispatches;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.permit.DeliveryWay;
import org.anuyat.permit.permit.PermitCopies;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.jboss.logging.MDC;

/** Hands intake the mail that brings the permit to its holder, by the way it is to go. */
@ApplicationScoped
class HandingOverMail implements JobHandler<DispatchJob> {
  @Inject PermitRegister register;
  @Inject PermitCopies copies;
  @Inject Dispatches dispatches;
  @Inject Sendings sendings;
  @Inject Protecting protecting;
  @Inject DeliveryAddresses addresses;
  @Inject Municipalities municipalities;
  @Inject IntakeClient intake;
  @Inject Jobs jobs;
  @Inject AwaitingSent awaitingSent;

  @Override
  public String name() {
    return "permit-mail";
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
    boolean nobodyToWriteTo = dispatch.toAddress() == null && dispatch.replyToMessage() == null;
    if (dispatch.state() != DispatchState.WAITING || nobodyToWriteTo) {
      return;
    }
    PermitFacts shown =
        dispatch.isOfPermit() ? permit : permit.asCopy(copies.get(dispatch.copyId()).counter());
    if (dispatch.way() == DeliveryWay.PASSWORD_PROTECTED && dispatch.fileKey() == null) {
      protecting.makeFile(permit, dispatch);
    }
    var mail =
        DeliveryMail.of(
            shown, dispatch, addresses, municipalities.fresh(permit.municipality()).phone());
    MailState state = intake.handOver(job.municipality(), dispatch.mailKey(), mail);
    QuarkusTransaction.requiringNew()
        .run(() -> {
          dispatches.reaches(dispatch.id(), state.toAddress());
          jobs.enqueue(
              awaitingSent,
              dispatch.id().toString(),
              new DispatchJob(job.municipality(), job.permitId(), dispatch.id()));
        });
  }
}
