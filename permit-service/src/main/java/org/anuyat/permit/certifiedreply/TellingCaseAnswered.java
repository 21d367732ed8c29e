package org.anuyat.permit.certifiedreply;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.client.CaseClient;
import org.anuyat.permit.client.PermitAnswer;
import org.anuyat.permit.job.JobHandler;
import org.jboss.logging.Logger;

/** Tells case that a letter's question is answered, so that its log of requests says so (1.7). */
@ApplicationScoped
class TellingCaseAnswered implements JobHandler<StatementJob> {
  private static final Logger LOG = Logger.getLogger(TellingCaseAnswered.class);

  @Inject CertifiedReplies replies;
  @Inject CaseClient cases;

  @Override
  public String name() {
    return "case-answered";
  }

  @Override
  public Class<StatementJob> dataType() {
    return StatementJob.class;
  }

  @Override
  public void run(StatementJob job) {
    CertifiedReply reply = QuarkusTransaction.requiringNew().call(() -> replies.get(job.replyId()));
    String name = reply.decidedByName == null ? reply.decidedBy : reply.decidedByName;
    boolean known =
        cases.answered(
            job.municipality(),
            reply.messageId,
            new PermitAnswer(reply.answeredAt, reply.decidedBy, name));
    if (!known) {
      LOG.infof(
          "Message %s was answered by a certified statement; case has no request of it",
          reply.messageId);
    }
  }
}
