package org.anuyat.intake.inforequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.outgoing.OutgoingLetter;
import org.anuyat.intake.outgoing.Purpose;
import org.anuyat.intake.outgoing.QueueingMail;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/**
 * Takes case-service's answer to a request: the letter into the requester's thread and the line of
 * the log closed, all or none, once. A letter that was found to be an application meanwhile is
 * answered all the same: the officer has answered it.
 */
@ApplicationScoped
class TakingAnswer {
  @Inject InformationRequests requests;
  @Inject QueueingMail queueing;

  @Transactional
  InformationRequestView take(UUID messageId, AnswerInput answer) {
    if (answer.containsPersonalData() && answer.identityProof() == null) {
      throw new Problem(
          ProblemType.IDENTITY_NOT_PROVED, "identityProof must say how and when it was done");
    }
    InformationRequest request = requests.locked(messageId);
    if (request.state != RequestState.ANSWERED) {
      if (answer.letter() != null) {
        request.mailKey = send(messageId, answer.letter());
      }
      close(request, answer);
    }
    return InformationRequestView.of(request);
  }

  private String send(UUID messageId, AnswerInput.Letter letter) {
    String key = "information-" + messageId;
    queueing.queue(
        new OutgoingLetter(
            key,
            Purpose.INFORMATION,
            null,
            null,
            messageId,
            letter.subjectTh(),
            letter.subjectEn(),
            letter.bodyTh(),
            letter.bodyEn(),
            List.of()));
    return key;
  }

  private static void close(InformationRequest request, AnswerInput answer) {
    request.state = RequestState.ANSWERED;
    request.answeredAt = answer.answeredAt().truncatedTo(ChronoUnit.MICROS);
    request.answeredBy = answer.officer();
    request.answeredByName = answer.officerName();
    request.informationSource = answer.informationSource();
    if (answer.remarks() != null && !answer.remarks().isBlank()) {
      request.remarks = answer.remarks();
    }
    request.personalData = answer.containsPersonalData();
    if (answer.identityProof() != null) {
      request.identityProof = answer.identityProof().how();
      request.identityProvedAt = answer.identityProof().at();
    }
    request.makeFindable();
  }
}
