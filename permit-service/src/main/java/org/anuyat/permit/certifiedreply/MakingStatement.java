package org.anuyat.permit.certifiedreply;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.anuyat.permit.client.IntakeClient;
import org.anuyat.permit.client.Municipalities;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.document.StatementPdf;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.permit.VerifyAddress;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.signature.PermitSigning;
import org.anuyat.permit.storage.ObjectStore;

/** Renders and signs the statement from the register as it is now, and has intake mail it. */
@ApplicationScoped
class MakingStatement implements JobHandler<StatementJob> {
  @Inject CertifiedReplies replies;
  @Inject PermitRegister register;
  @Inject Municipalities municipalities;
  @Inject VerifyAddress verifyAddress;
  @Inject PermitSigning signing;
  @Inject ObjectStore store;
  @Inject IntakeClient intake;
  @Inject TellingCaseAnswered telling;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Override
  public String name() {
    return "certified-reply";
  }

  @Override
  public Class<StatementJob> dataType() {
    return StatementJob.class;
  }

  @Override
  public void run(StatementJob job) {
    CertifiedReply reply = QuarkusTransaction.requiringNew().call(() -> replies.get(job.replyId()));
    if (reply.documentKey == null) {
      make(job, reply);
    }
    if (reply.isAnsweredByMail()) {
      intake.handOver(
          job.municipality(), "permit-" + reply.id + "-statement", StatementMail.of(reply));
    }
    QuarkusTransaction.requiringNew().run(() -> answered(job));
  }

  private void make(StatementJob job, CertifiedReply reply) {
    MunicipalityProfile municipality = municipalities.fresh(job.municipality());
    Instant now = clock.instant();
    PermitFacts permit = reply.permitId == null ? null : register.get(reply.permitId);
    String url = permit == null ? null : verifyAddress.of(permit.token());
    byte[] pdf = StatementPdf.render(StatementContent.of(reply, permit, url, municipality, now));
    byte[] signed =
        signing.certify(pdf, job.municipality(), municipality.nameTh(), municipality.nameEn());
    String key = "statements/" + job.municipality() + "/" + Ids.next() + ".pdf";
    store.put(key, signed, "application/pdf");
    QuarkusTransaction.requiringNew()
        .run(() -> {
          CertifiedReply stored = replies.lock(reply.id);
          stored.documentKey = key;
          stored.documentSize = (long) signed.length;
        });
  }

  private void answered(StatementJob job) {
    CertifiedReply reply = replies.lock(job.replyId());
    if (reply.answeredAt != null) {
      return;
    }
    reply.answeredAt = clock.instant();
    if (reply.messageId != null) {
      jobs.enqueue(telling, reply.id.toString(), job);
    }
  }
}
