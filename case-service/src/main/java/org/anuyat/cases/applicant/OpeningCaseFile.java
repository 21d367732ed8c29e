package org.anuyat.cases.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.Applicant;
import org.anuyat.cases.casefile.Application;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.CaseNumbers;
import org.anuyat.cases.casefile.Receipt;
import org.anuyat.cases.privacy.MaskedText;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.Procedures;

/** A mail becomes a case: once, however often it is handed in. */
@ApplicationScoped
class OpeningCaseFile {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject CaseMessages messages;
  @Inject CaseNumbers numbers;
  @Inject Procedures procedures;
  @Inject FilingMail filingMail;

  /** The case, and whether it is new. */
  record Opened(Receipt receipt, boolean isNew) {}

  @Transactional
  Opened open(MailFromApplicant mail) {
    Optional<UUID> known = messages.caseOf(mail.messageId());
    if (known.isPresent()) {
      return new Opened(Receipt.of(caseFiles.get(known.get())), false);
    }
    Act act = acts.now();
    CaseFile caseFile =
        CaseFile.open(
            numbers.next(act.at()),
            proposed(mail.procedureCode()),
            new Applicant(mail.from().name(), mail.from().address(), mail.replyTo()),
            new Application(
                mail.messageId(),
                mail.registerNumber(),
                MaskedText.of(mail.subject()),
                mail.arrivedAt(),
                mail.deemedReceivedAt()),
            act);
    caseFiles.persist(caseFile);
    filingMail.file(caseFile, CaseMessage.Kind.APPLICATION, mail);
    return new Opened(Receipt.of(caseFile), true);
  }

  /** intake only proposes: what it cannot name is a general request until an officer says more. */
  private Procedure proposed(String code) {
    return Optional.ofNullable(code)
        .flatMap(procedures::current)
        .orElseGet(procedures::generalRequest);
  }
}
