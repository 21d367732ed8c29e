package org.anuyat.cases.inforequest.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.dataset.DataSet;
import org.anuyat.cases.dataset.DataSets;
import org.anuyat.cases.inforequest.Answer;
import org.anuyat.cases.inforequest.InformationRequest;
import org.anuyat.cases.inforequest.InformationRequests;
import org.anuyat.cases.inforequest.MailAddress;
import org.anuyat.cases.inforequest.RequestChannel;
import org.anuyat.cases.inforequest.RequestView;
import org.anuyat.cases.inforequest.RequesterIdentity;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** Answers a request: checks what may go out, closes the log's line, has the letter sent. */
@ApplicationScoped
class AnsweringRequest {
  @Inject InformationRequests requests;
  @Inject DataSets dataSets;
  @Inject RequesterIdentity identity;
  @Inject SendingAnswer sending;
  @Inject Acts acts;

  @Transactional
  RequestView answer(UUID requestId, AnswerInput input) {
    InformationRequest request = requests.getForChange(requestId);
    Act act = acts.now();
    requireWritten(input, act);
    if (request.wasDecidedBy(act.actor())) {
      throw new Problem(ProblemType.DECIDER_MAY_NOT_ANSWER);
    }
    List<DataSet> used = dataSets.named(input.dataSets());
    boolean personalData = input.containsPersonalData();
    if (input.outcome() == Answer.Outcome.GIVEN) {
      DisclosurePolicy.requireMayUse(request, used);
      personalData |= used.stream().anyMatch(dataSet -> dataSet.terms().personalData());
    }
    DisclosurePolicy.requireIdentity(personalData, identity.proofOf(request));
    RequestChannel channel = input.answerBy() == null ? request.answerBy() : input.answerBy();
    request.answer(
        new Answer(
            input.outcome(),
            channel,
            input.textTh(),
            input.textEn(),
            used.stream().map(DataSet::code).toList(),
            source(input, used),
            personalData,
            act.actor(),
            act.actorName(),
            input.officerContact().strip(),
            mailKey(request, channel)),
        act.at(),
        input.remarks());
    if (request.messageId().isPresent() || channel == RequestChannel.EMAIL) {
      sending.send(request);
    }
    return RequestView.of(request, act.at());
  }

  private static void requireWritten(AnswerInput input, Act act) {
    if (!input.isWritten()) {
      throw new Problem(ProblemType.INVALID_INPUT, "textTh or textEn must hold the answer");
    }
    if (act.actorName() == null || act.actorName().isBlank()) {
      throw new Problem(ProblemType.CONTACT_MISSING, "Your account has no name to print");
    }
    if (input.officerContact() == null || input.officerContact().isBlank()) {
      throw new Problem(ProblemType.CONTACT_MISSING, "officerContact is empty");
    }
  }

  /** What the officer wrote, else where the data sets come from. */
  private static String source(AnswerInput input, List<DataSet> used) {
    if (input.source() != null && !input.source().isBlank()) {
      return input.source().strip();
    }
    if (used.isEmpty()) {
      throw new Problem(ProblemType.SOURCE_MISSING, "source is empty and no data set is named");
    }
    return used.stream()
        .map(
            dataSet -> "%s (%s)".formatted(dataSet.terms().source(), dataSet.terms().ownerOffice()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String mailKey(InformationRequest request, RequestChannel channel) {
    if (channel != RequestChannel.EMAIL) {
      return null;
    }
    if (request.messageId().isEmpty()) {
      MailAddress.require("answerTo", request.answerTo());
    }
    return "information-" + request.messageId().orElse(request.id());
  }
}
