package org.anuyat.payment.statement.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anuyat.payment.job.JobHandler;
import org.anuyat.payment.job.Jobs;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.Problem;
import org.jboss.logging.Logger;

/** Looks at one entry, after it was stored. */
@ApplicationScoped
public class MatchingEntry implements JobHandler<MatchingEntry.EntryToMatch> {
  private static final Logger LOG = Logger.getLogger(MatchingEntry.class);

  /** Which entry. */
  public record EntryToMatch(String municipality, UUID entryId) implements JobHandler.Data {}

  @Inject Matching matching;
  @Inject FindingTraces findingTraces;
  @Inject Jobs jobs;
  @Inject CurrentMunicipality current;

  /** Has it looked at soon, in the caller's transaction. */
  public void soon(UUID entryId) {
    jobs.enqueue(this, entryId.toString(), new EntryToMatch(current.code(), entryId));
  }

  @Override
  public String name() {
    return "statement-entry-matching";
  }

  @Override
  public Class<EntryToMatch> dataType() {
    return EntryToMatch.class;
  }

  @Override
  public void run(EntryToMatch job) {
    match(job.entryId());
  }

  /** What cannot be confirmed is proposed: an officer sees it and why it is refused. */
  public void match(UUID entryId) {
    try {
      match(entryId, true);
    } catch (Problem refused) {
      LOG.infof("Entry %s is proposed only: %s", entryId, refused.getMessage());
      match(entryId, false);
    }
  }

  private void match(UUID entryId, boolean mayConfirm) {
    boolean isDone;
    do {
      isDone = matching.match(entryId, findingTraces.feesOf(entryId), mayConfirm);
    } while (!isDone);
  }
}
