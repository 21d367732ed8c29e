package org.anuyat.intake.inforequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.outgoing.OutgoingLetter;
import org.anuyat.intake.outgoing.Purpose;
import org.anuyat.intake.outgoing.QueueingMail;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.platform.Officer;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/** Answers a request in its own thread and closes its line in the log, all or none. */
@ApplicationScoped
class AnsweringRequest {
  @Inject InformationRequests requests;
  @Inject QueueingMail queueing;
  @Inject Municipalities municipalities;
  @Inject CurrentMunicipality current;
  @Inject Officer officer;
  @Inject Clock clock;

  @Transactional
  InformationRequestView answer(UUID messageId, AnswerInput answer) {
    requireText(answer);
    requireIdentity(answer);
    InformationRequest request = requests.openRequest(messageId);
    String key = "information-" + messageId;
    String contact =
        answer.officerContact() == null || answer.officerContact().isBlank()
            ? municipalities.require(current.code()).phone()
            : answer.officerContact();
    AnswerLetter letter = AnswerLetter.of(request.registerNumber, answer, officer.name(), contact);
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
    close(request, answer, key);
    return InformationRequestView.of(request);
  }

  private void close(InformationRequest request, AnswerInput answer, String key) {
    request.state = RequestState.ANSWERED;
    request.answeredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    request.answeredBy = officer.subject();
    request.answeredByName = officer.name();
    request.informationSource = answer.informationSource();
    request.remarks = answer.remarks() == null ? request.remarks : answer.remarks();
    request.personalData = answer.containsPersonalData();
    if (answer.identityProof() != null) {
      request.identityProof = answer.identityProof().how();
      request.identityProvedAt = answer.identityProof().at();
    }
    request.mailKey = key;
    request.makeFindable();
  }

  private static void requireText(AnswerInput answer) {
    if ((answer.textTh() == null || answer.textTh().isBlank())
        && (answer.textEn() == null || answer.textEn().isBlank())) {
      throw new Problem(ProblemType.INVALID_INPUT, "textTh or textEn must hold the answer");
    }
  }

  private static void requireIdentity(AnswerInput answer) {
    if (answer.containsPersonalData() && answer.identityProof() == null) {
      throw new Problem(
          ProblemType.IDENTITY_NOT_PROVED, "identityProof must say how and when it was done");
    }
  }
}
