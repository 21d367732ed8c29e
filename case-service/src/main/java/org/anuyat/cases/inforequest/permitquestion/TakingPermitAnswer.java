package org.anuyat.cases.inforequest.permitquestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.inforequest.Answer;
import org.anuyat.cases.inforequest.InformationRequest;
import org.anuyat.cases.inforequest.InformationRequests;
import org.anuyat.cases.inforequest.RequestChannel;
import org.anuyat.cases.inforequest.RequestState;
import org.anuyat.cases.inforequest.RequestView;
import org.anuyat.cases.inforequest.answer.SendingAnswer;

/** Closes the request that the permit register has answered by a mail of its own. */
@ApplicationScoped
class TakingPermitAnswer {
  private static final String TEXT_TH = "ตอบด้วยหนังสือรับรองข้อมูลใบอนุญาตซึ่งลงลายมือชื่อดิจิทัล";
  private static final String TEXT_EN =
      "Answered with a digitally signed statement of the permit register";
  private static final String SOURCE = "ทะเบียนใบอนุญาต / Permit register";

  @Inject InformationRequests requests;
  @Inject SendingAnswer sending;
  @Inject Clock clock;

  @Transactional
  RequestView take(UUID messageId, PermitAnswerInput input) {
    InformationRequest request = requests.ofMessage(messageId);
    if (request.state() == RequestState.OPEN) {
      request.answer(answer(input), input.answeredAt().truncatedTo(ChronoUnit.MICROS), null);
      sending.send(request);
    }
    return RequestView.of(request, clock.instant());
  }

  /** What this log keeps of it holds no personal data; the statement does, and its proof. */
  private static Answer answer(PermitAnswerInput input) {
    return new Answer(
        Answer.Outcome.GIVEN,
        RequestChannel.EMAIL,
        TEXT_TH,
        TEXT_EN,
        List.of(),
        SOURCE,
        false,
        input.officer(),
        input.officerName(),
        null,
        null);
  }
}
