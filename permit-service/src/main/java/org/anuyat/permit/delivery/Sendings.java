package org.anuyat.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.anuyat.permit.client.MailState;
import org.anuyat.permit.dispatch.DispatchFacts;
import org.anuyat.permit.dispatch.Dispatches;
import org.anuyat.permit.dispatch.Failure;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;

/** Notes how a mail went, with the sending and with the permit, in one transaction. */
@ApplicationScoped
class Sendings {
  @Inject PermitRegister register;
  @Inject Dispatches dispatches;
  @Inject Jobs jobs;
  @Inject TellingCaseDelivered tellingCase;

  @Transactional
  DispatchFacts of(DispatchJob job) {
    return job.dispatchId() == null
        ? dispatches.first(register.get(job.permitId()), null)
        : dispatches.get(job.dispatchId());
  }

  @Transactional
  void sent(DispatchJob job, DispatchFacts dispatch, MailState mail) {
    boolean counts = dispatches.sent(dispatch.id(), mail.registerNumber(), mail.toAddress());
    if (counts && dispatch.isOfPermit()) {
      delivered(job, mail.registerNumber());
    }
  }

  @Transactional
  void delivered(DispatchJob job, String registerNumber) {
    if (register.delivered(job.permitId(), registerNumber)) {
      var event = CaseEventJob.of(new PermitJob(job.municipality(), job.permitId()));
      jobs.enqueue(tellingCase, job.permitId().toString(), event);
    }
  }

  /** The officers' task list shows it from now on. */
  @Transactional
  void failed(PermitFacts permit, DispatchFacts dispatch, MailState mail) {
    Failure why = failure(mail);
    if (dispatches.failed(dispatch.id(), why) && dispatch.isOfPermit()) {
      register.deliveryFailed(permit.id(), why.text());
    }
  }

  private static Failure failure(MailState mail) {
    MailState.Bounce bounce = mail.bounce();
    if (bounce == null || bounce.remedyTh() == null) {
      return Failure.unexplained(
          mail.bounceReason() == null ? mail.failure() : mail.bounceReason());
    }
    return new Failure(bounce.text(), bounce.textTh(), bounce.remedy(), bounce.remedyTh());
  }
}
