package org.anuyat.cases.inforequest.answer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.client.InformationAnswer;
import org.anuyat.cases.client.IntakeClient;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.inforequest.Answer;
import org.anuyat.cases.inforequest.IdentityProof;
import org.anuyat.cases.inforequest.InformationRequest;
import org.anuyat.cases.inforequest.InformationRequests;
import org.anuyat.cases.inforequest.RequesterIdentity;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;

/**
 * Has the mailroom send the answer: in the thread of the letter, with intake's own log closed, or
 * as a new mail for a request that came another way. Where no mail is to be written, the log is
 * closed only.
 */
@ApplicationScoped
public class SendingAnswer implements JobHandler<SendingAnswer.Request> {

  /** Which request. */
  record Request(String municipality, UUID requestId) implements JobHandler.Data {}

  @Inject InformationRequests requests;
  @Inject RequesterIdentity identity;
  @Inject IntakeClient intake;
  @Inject Jobs jobs;

  public void send(InformationRequest request) {
    jobs.enqueue(this, request.id().toString(), new Request(request.municipality(), request.id()));
  }

  @Override
  public String name() {
    return "send-information-answer";
  }

  @Override
  public Class<Request> dataType() {
    return Request.class;
  }

  @Override
  public void run(Request job) {
    InformationRequest request =
        QuarkusTransaction.requiringNew().call(() -> requests.get(job.requestId()));
    Answer answer = request.answer().orElseThrow();
    OutgoingMail.Text letter = answer.mailKey() == null ? null : AnswerLetter.of(request, answer);
    if (request.messageId().isPresent()) {
      intake.answered(
          job.municipality(), request.messageId().get(), forLog(request, answer, letter));
    } else {
      intake.handOver(job.municipality(), answer.mailKey(), mail(request, letter));
    }
  }

  private InformationAnswer forLog(
      InformationRequest request, Answer answer, OutgoingMail.Text letter) {
    return new InformationAnswer(
        letter,
        request.answeredAt(),
        answer.by(),
        answer.byName(),
        answer.source(),
        request.remarks(),
        answer.personalData(),
        identity.proofOf(request).map(SendingAnswer::proof).orElse(null));
  }

  private static InformationAnswer.IdentityProof proof(IdentityProof proof) {
    return new InformationAnswer.IdentityProof(
        proof.method().nameTh() + ": " + proof.evidence(), proof.at());
  }

  private static OutgoingMail mail(InformationRequest request, OutgoingMail.Text letter) {
    return new OutgoingMail(
        OutgoingMail.Purpose.INFORMATION,
        null,
        request.answerTo(),
        null,
        letter.subjectTh(),
        letter.subjectEn(),
        letter.bodyTh(),
        letter.bodyEn(),
        List.of());
  }
}
