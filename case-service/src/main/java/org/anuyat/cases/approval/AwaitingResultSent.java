package org.anuyat.cases.approval;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.client.IntakeClient;
import org.anuyat.cases.deadline.ReckoningDeadlines;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks until the result mail has left the office, so that it is known whether the applicant was
 * told within the days of the law (4.8, 5.3). While it has not, the deadline stands on the list.
 */
@ApplicationScoped
class AwaitingResultSent implements JobHandler<AwaitingResultSent.Look> {
  private static final int RAREST = 60;

  /** {@code look} counts the looks: each is a job of its own. */
  record Look(String municipality, UUID caseId, String mailKey, int look)
      implements JobHandler.Data {}

  @Inject IntakeClient intake;
  @Inject CaseFiles caseFiles;
  @Inject ReckoningDeadlines reckoning;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.result.look-interval")
  Duration interval;

  @Override
  public String name() {
    return "await-result-sent";
  }

  @Override
  public Class<Look> dataType() {
    return Look.class;
  }

  /** In the caller's transaction. */
  void await(CaseFile caseFile, String mailKey) {
    later(new Look(caseFile.municipality(), caseFile.id(), mailKey, 1));
  }

  @Override
  public void run(Look look) {
    Optional<Instant> sent = intake.sentAt(look.municipality(), look.mailKey());
    QuarkusTransaction.requiringNew()
        .run(() -> {
          if (sent.isPresent()) {
            told(look, sent.get());
          } else {
            later(new Look(look.municipality(), look.caseId(), look.mailKey(), look.look() + 1));
          }
        });
  }

  private void told(Look look, Instant sent) {
    CaseFile caseFile = caseFiles.getForChange(look.caseId());
    caseFile.resultIsTold(sent);
    reckoning.soon(look.caseId(), "result-told");
  }

  private void later(Look look) {
    jobs.enqueueAt(this, look.mailKey() + "-" + look.look(), look, clock.instant().plus(interval));
  }
}
