package org.anuyat.cases.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.client.SendingMail;
import org.anuyat.cases.letter.StatusLetter;

/**
 * Tells the applicant by mail where his case stands (1.5, 3.9). Only so often a day: two machines
 * that answer each other must come to rest. What was asked is kept in the history all the same.
 */
@ApplicationScoped
class AnsweringStatus {
  static final int ANSWERS_A_DAY = 3;

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  @Inject SendingMail sendingMail;

  void answer(CaseFile caseFile, MailFromApplicant mail, Act act) {
    boolean answered = answersOn(day(act.at()), caseFile) < ANSWERS_A_DAY;
    caseFile.apply(
        new CaseEvent.StatusAsked(mail.messageId(), mail.registerNumber(), answered), act);
    if (answered) {
      sendingMail.send(
          caseFile,
          "status-" + mail.messageId(),
          OutgoingMail.toApplicant(
              caseFile, OutgoingMail.Purpose.INFORMATION, StatusLetter.write(caseFile, act.at())));
    }
  }

  private static long answersOn(LocalDate day, CaseFile caseFile) {
    return caseFile.history().stream()
        .filter(line -> line.event() == CaseEventType.STATUS_ASKED)
        .filter(line -> Boolean.parseBoolean(line.facts().get("answered")))
        .filter(line -> day(line.at()).equals(day))
        .count();
  }

  private static LocalDate day(Instant at) {
    return at.atZone(BANGKOK).toLocalDate();
  }
}
