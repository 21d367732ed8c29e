package org.anuyat.cases.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.Receipt;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The applicant's reply joins his case: once, whatever the case's status. */
@ApplicationScoped
class JoiningReply {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject CaseMessages messages;
  @Inject FilingMail filingMail;
  @Inject AnsweringStatus answeringStatus;

  @Transactional
  Receipt join(UUID caseId, MailFromApplicant mail) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Optional<UUID> known = messages.caseOf(mail.messageId());
    if (known.isPresent() && !known.get().equals(caseId)) {
      throw new Problem(
          ProblemType.MESSAGE_FILED_ELSEWHERE,
          "The mail already belongs to case " + caseFiles.get(known.get()).number().printed());
    }
    if (known.isEmpty()) {
      take(caseFile, mail, acts.now());
      filingMail.file(caseFile, CaseMessage.Kind.REPLY, mail);
    }
    return Receipt.of(caseFile);
  }

  /** Who only asks for the status has not answered; who sends files with it has. */
  private void take(CaseFile caseFile, MailFromApplicant mail, Act act) {
    boolean asksForStatus = StatusQuestion.isAskedIn(mail.text());
    if (!asksForStatus || !mail.attachments().isEmpty()) {
      caseFile.apply(new CaseEvent.ReplyReceived(mail.messageId(), mail.registerNumber()), act);
    }
    if (asksForStatus) {
      answeringStatus.answer(caseFile, mail, act);
    }
  }
}
