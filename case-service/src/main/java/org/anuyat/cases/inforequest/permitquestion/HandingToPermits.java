package org.anuyat.cases.inforequest.permitquestion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.client.PermitClient;
import org.anuyat.cases.client.QuestionAboutPermit;
import org.anuyat.cases.inforequest.InformationRequest;
import org.anuyat.cases.inforequest.InformationRequests;
import org.anuyat.cases.inforequest.PermitQuestion;
import org.anuyat.cases.inforequest.RequestView;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** Hands a mailed question about a permit on to the permit register. */
@ApplicationScoped
class HandingToPermits implements JobHandler<HandingToPermits.Request> {
  /** What permit-service takes at most. */
  private static final int MAX_NAME = 200;

  private static final int MAX_QUESTION = 5_000;

  /** Which request. */
  record Request(String municipality, UUID requestId) implements JobHandler.Data {}

  @Inject InformationRequests requests;
  @Inject PermitClient permit;
  @Inject Acts acts;
  @Inject Jobs jobs;

  @Transactional
  RequestView handOn(UUID requestId, PermitQuestionInput input) {
    InformationRequest request = requests.getForChange(requestId);
    if (request.messageId().isEmpty()) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "channel: only a mailed request is handed on; enter one that came by "
              + request.channel()
              + " at the permit register (POST …/certified-replies).");
    }
    Act act = acts.now();
    request.handToPermits(
        new PermitQuestion(
            input.permitNumber(), input.procedureCode(), act.at(), act.actor(), act.actorName()));
    jobs.enqueue(this, request.id().toString(), new Request(request.municipality(), request.id()));
    return RequestView.of(request, act.at());
  }

  @Override
  public String name() {
    return "hand-question-to-permits";
  }

  @Override
  public Class<Request> dataType() {
    return Request.class;
  }

  @Override
  public void run(Request job) {
    InformationRequest request =
        QuarkusTransaction.requiringNew().call(() -> requests.get(job.requestId()));
    permit.ask(job.municipality(), request.messageId().orElseThrow(), question(request));
  }

  private static QuestionAboutPermit question(InformationRequest request) {
    String name = request.requester().name();
    PermitQuestion asked = request.permitQuestion().orElseThrow();
    return new QuestionAboutPermit(
        request.receivedAt(),
        cut(name == null || name.isBlank() ? request.requester().contact() : name, MAX_NAME),
        cut(words(request), MAX_QUESTION),
        asked.permitNumber(),
        asked.procedureCode());
  }

  /** Subject and text; a letter may have neither, and the registrar then opens it. */
  private static String words(InformationRequest request) {
    String words =
        Stream.of(request.subject(), request.question())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n\n"));
    return words.isEmpty() ? "(ไม่มีข้อความ / no text)" : words;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
