package org.anuyat.cases.historycheck;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.HistoryChain;
import org.anuyat.cases.casefile.RecordedHistories;
import org.anuyat.cases.casefile.RecordedHistories.RecordedHistory;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.jboss.logging.Logger;

/**
 * Goes through all histories, so many cases a job; the progress and the next job are one
 * transaction, so that a run that was stopped goes on where it was.
 */
@ApplicationScoped
class CheckingHistories implements JobHandler<CheckingHistories.Batch> {
  private static final Logger LOG = Logger.getLogger(CheckingHistories.class);

  /** Cases of one job: some ten thousand lines, a second or two. */
  static final int BATCH = 1000;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /**
   * @param after the last case checked, which also tells this job from the run's others
   */
  record Batch(String municipality, UUID run, UUID after) implements JobHandler.Data {}

  @Inject Clock clock;
  @Inject Jobs jobs;
  @Inject RecordedHistories histories;
  @Inject HistoryCheckRuns runs;

  /** Starts a run over a municipality, or over {@link CurrentMunicipality#PROVINCE}. */
  @Transactional
  HistoryCheckView start(String municipality, String startedBy) {
    var run = new HistoryCheckRun(municipality, startedBy, clock.instant());
    runs.persist(run);
    enqueue(run, BEFORE_ALL);
    return HistoryCheckView.of(run);
  }

  private void enqueue(HistoryCheckRun run, UUID after) {
    jobs.enqueue(this, run.id + "-" + after, new Batch(run.municipality, run.id, after));
  }

  @Override
  public String name() {
    return "check-histories";
  }

  @Override
  public Class<Batch> dataType() {
    return Batch.class;
  }

  @Override
  public void run(Batch batch) {
    List<RecordedHistory> read =
        batch.municipality().equals(CurrentMunicipality.PROVINCE)
            ? histories.ofProvince(batch.after(), BATCH)
            : histories.ofMunicipality(batch.municipality(), batch.after(), BATCH);
    QuarkusTransaction.requiringNew().run(() -> keep(batch, read));
  }

  private void keep(Batch batch, List<RecordedHistory> read) {
    HistoryCheckRun run = runs.findById(batch.run());
    UUID reached = run.checkedUpTo == null ? BEFORE_ALL : run.checkedUpTo;
    if (!reached.equals(batch.after()) || run.finishedAt != null) {
      return; // done before: this job is repeated
    }
    for (RecordedHistory history : read) {
      run.checked(history);
      HistoryChain.firstBreak(history.end(), history.lines())
          .ifPresent(broken -> {
            run.found(history, broken);
            LOG.errorf(
                "The history of case %s of %s is broken at line %d: %s",
                history.caseId(), history.municipality(), broken.seq(), broken.fault());
          });
    }
    if (read.size() < BATCH) {
      run.finishedAt = clock.instant();
    } else {
      enqueue(run, run.checkedUpTo);
    }
  }
}
