package org.anuyat.cases.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.checklist.Checklists;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.client.SendingMail;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.letter.ClosingLetter;
import org.anuyat.cases.letter.Reason;
import org.anuyat.cases.letter.SilenceReason;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Returns the application of an applicant who sent nothing until his deadline (4.2): by itself
 * where the procedure says so, else when an officer says so. Never before the deadline, never once
 * a reply has come in.
 */
@ApplicationScoped
class ReturningSilent implements JobHandler<ReturningSilent.Silence> {
  private static final Logger LOG = Logger.getLogger(ReturningSilent.class);
  private static final String ITSELF = "case-service";

  record Silence(String municipality, UUID caseId, Instant deadline) implements JobHandler.Data {}

  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject Checklists checklists;
  @Inject SendingMail sendingMail;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /** A mail that reached the mailbox in time may still be on its way to us. */
  @ConfigProperty(name = "anuyat.silence.grace")
  Duration grace;

  @Override
  public String name() {
    return "return-silent";
  }

  @Override
  public Class<Silence> dataType() {
    return Silence.class;
  }

  /** In the caller's transaction: the job looks again when the deadline has passed. */
  void whenDeadlinePasses(CaseFile caseFile, Instant deadline) {
    if (caseFile.procedure().terms().serviceLevel().returnSilent()) {
      jobs.enqueueAt(
          this,
          caseFile.id() + "-" + deadline.getEpochSecond(),
          new Silence(caseFile.municipality(), caseFile.id(), deadline),
          deadline.plus(grace));
    }
  }

  @Override
  public void run(Silence silence) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          CaseFile caseFile = caseFiles.getForChange(silence.caseId());
          boolean sameDeadline =
              caseFile.itemsDeadline().filter(silence.deadline()::equals).isPresent();
          if (sameDeadline && isSilent(caseFile)) {
            giveBack(caseFile, new Act(ITSELF, null, clock.instant()));
            LOG.infof("Case %s returned: nothing came in time", caseFile.number().printed());
          }
        });
  }

  @Transactional
  void byOfficer(UUID caseId) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    if (caseFile.status() != CaseStatus.WAITING_FOR_APPLICANT) {
      throw new Problem(ProblemType.APPLICANT_ANSWERED);
    }
    refuseBeforeDeadline(caseFile);
    giveBack(caseFile, acts.now());
  }

  /** What the applicant was told holds: he has until then. */
  void refuseBeforeDeadline(CaseFile caseFile) {
    if (caseFile.status() == CaseStatus.WAITING_FOR_APPLICANT && !isSilent(caseFile)) {
      throw new Problem(
          ProblemType.DEADLINE_NOT_PASSED,
          caseFile
              .itemsDeadline()
              .map(deadline -> "The applicant has until " + deadline)
              .orElse("The letter with the deadline has not left yet"));
    }
  }

  private boolean isSilent(CaseFile caseFile) {
    return caseFile.status() == CaseStatus.WAITING_FOR_APPLICANT
        && caseFile.itemsDeadline().filter(clock.instant()::isAfter).isPresent();
  }

  private void giveBack(CaseFile caseFile, Act act) {
    Reason reason =
        SilenceReason.write(caseFile.itemsDeadline().orElseThrow(), checklists.owed(caseFile));
    caseFile.apply(new CaseEvent.Returned(reason.th()), act);
    sendingMail.send(
        caseFile,
        "returned",
        OutgoingMail.toApplicant(
            caseFile, OutgoingMail.Purpose.RESULT, ClosingLetter.returned(caseFile, reason)));
  }
}
