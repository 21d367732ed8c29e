package org.anuyat.payment.statement.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.job.JobHandler;
import org.anuyat.payment.job.Jobs;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.statement.entry.StatementEntries;
import org.anuyat.payment.statement.matching.MatchingEntry;
import org.anuyat.payment.statement.matching.SettingAside;

/**
 * Looks for the fees of a statement's new lines: those that can be for none in one question, the
 * others each in a transaction of its own.
 */
@ApplicationScoped
class MatchingStatement implements JobHandler<MatchingStatement.LinesToMatch> {
  private static final int AT_ONCE = 200;
  private static final int LONGEST_SECONDS = 600;

  /** Which statement's. */
  public record LinesToMatch(String municipality, UUID statementId) implements JobHandler.Data {}

  @Inject Statements statements;
  @Inject StatementEntries entries;
  @Inject MatchingEntry matching;
  @Inject SettingAside settingAside;
  @Inject Jobs jobs;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  void soon(UUID statementId) {
    jobs.enqueue(this, statementId.toString(), new LinesToMatch(current.code(), statementId));
  }

  @Override
  public String name() {
    return "statement-matching";
  }

  @Override
  public Class<LinesToMatch> dataType() {
    return LinesToMatch.class;
  }

  @Override
  public void run(LinesToMatch job) {
    QuarkusTransaction.requiringNew()
        .timeout(LONGEST_SECONDS)
        .run(() -> settingAside.hopeless(job.statementId()));
    for (List<UUID> some = next(job); !some.isEmpty(); some = next(job)) {
      some.forEach(matching::match);
    }
    QuarkusTransaction.requiringNew()
        .run(() -> statements.get(job.statementId()).matched(clock.instant()));
  }

  private List<UUID> next(LinesToMatch job) {
    return QuarkusTransaction.requiringNew()
        .call(() -> entries.toMatch(job.statementId(), AT_ONCE));
  }
}
