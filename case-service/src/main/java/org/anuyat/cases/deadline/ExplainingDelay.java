package org.anuyat.cases.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.client.SendingMail;
import org.anuyat.cases.letter.DelayLetter;
import org.anuyat.cases.letter.Reason;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.procedure.ServiceLevel;

/** An officer tells the applicant why his application is late; a copy goes where the law says. */
@ApplicationScoped
class ExplainingDelay {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject CaseClocks clocks;
  @Inject SendingMail sendingMail;

  @Transactional
  void explain(UUID caseId, Reason reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    ClockReading service = clocks.of(caseFile).service();
    caseFile.apply(new CaseEvent.DelayExplained(reason.th(), reason.en()), acts.now());
    if (!service.late()) {
      throw new Problem(
          ProblemType.NOT_LATE,
          service
              .dueAt()
              .map(due -> "Case " + caseFile.number().printed() + " is due at " + due)
              .orElse("Case " + caseFile.number().printed() + " has no due date now"));
    }
    mail(caseFile, service, reason);
  }

  private void mail(CaseFile caseFile, ClockReading service, Reason reason) {
    ServiceLevel level = caseFile.procedure().terms().serviceLevel();
    long time =
        caseFile.history().stream()
            .filter(line -> line.event() == CaseEventType.DELAY_EXPLAINED)
            .count();
    OutgoingMail.Text text =
        DelayLetter.write(caseFile, service.dueAt().orElseThrow(), reason, level.delayReasonDays());
    sendingMail.send(
        caseFile,
        "delay-reason-" + time,
        OutgoingMail.toApplicant(caseFile, OutgoingMail.Purpose.INFORMATION, text));
    if (level.copyAddress() != null) {
      sendingMail.send(
          caseFile,
          "delay-reason-" + time + "-copy",
          OutgoingMail.toOffice(level.copyAddress(), text));
    }
  }
}
