package org.anuyat.permit.certifiedreply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Decides what is answered; the statement is made, signed and sent as a job. */
@ApplicationScoped
class AnsweringQuestion {
  /**
   * Who answers.
   *
   * @param id the subject of his token
   */
  record Registrar(String id, String name) {
    static Registrar of(JsonWebToken token) {
      String name = token.getClaim("name");
      return new Registrar(
          token.getSubject(),
          name == null || name.isBlank() ? token.getClaim("preferred_username") : name);
    }
  }

  @Inject CertifiedReplies replies;
  @Inject PermitRegister register;
  @Inject MakingStatement making;
  @Inject CurrentMunicipality municipality;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Transactional
  CertifiedReply answer(UUID replyId, AnswerRequest request, Registrar registrar) {
    CertifiedReply reply = replies.lock(replyId);
    if (reply.decidedAt != null) {
      throw new Problem(ProblemType.ALREADY_ANSWERED);
    }
    boolean proven = request.identityProof() != null && !request.identityProof().isBlank();
    if (request.relation().seesAll() && !proven) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "identityProof: " + request.relation() + " must be proven");
    }
    if (request.permitId() != null) {
      register.get(request.permitId());
    }
    reply.permitId = request.permitId();
    reply.relation = request.relation();
    reply.identityProof = proven ? request.identityProof() : null;
    reply.decidedAt = clock.instant();
    reply.decidedBy = registrar.id();
    reply.decidedByName = registrar.name();
    jobs.enqueue(making, replyId.toString(), new StatementJob(municipality.code(), replyId));
    return reply;
  }
}
