package org.anuyat.cases.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.calendar.CalendarChanged;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.jboss.logging.Logger;

/** The calendar changed: every open case of the municipality is reckoned anew, page by page. */
@ApplicationScoped
class ReckoningAll implements JobHandler<ReckoningAll.Page> {
  private static final Logger LOG = Logger.getLogger(ReckoningAll.class);
  private static final UUID FIRST = new UUID(0, 0);
  private static final int CASES_A_PAGE = 500;

  /** The cases behind {@code after}, because of this version of the calendar. */
  record Page(String municipality, String version, UUID after) implements JobHandler.Data {}

  @Inject Deadlines deadlines;
  @Inject ReckoningDeadlines reckoning;
  @Inject Jobs jobs;

  @Override
  public String name() {
    return "reckon-all-deadlines";
  }

  @Override
  public Class<Page> dataType() {
    return Page.class;
  }

  void changed(@Observes CalendarChanged change) {
    LOG.infof(
        "Calendar %s follows %s: every open deadline is reckoned anew",
        change.after(), change.before());
    enqueue(new Page(change.municipality(), change.after(), FIRST));
  }

  @Override
  public void run(Page page) {
    QuarkusTransaction.requiringNew().run(() -> reckon(page));
  }

  private void reckon(Page page) {
    List<UUID> cases = deadlines.openCases(page.after(), CASES_A_PAGE);
    for (UUID caseId : cases) {
      reckoning.soon(caseId, "calendar-" + page.version());
    }
    if (cases.size() == CASES_A_PAGE) {
      enqueue(new Page(page.municipality(), page.version(), cases.getLast()));
    }
  }

  private void enqueue(Page page) {
    jobs.enqueue(this, page.municipality() + "-" + page.version() + "-" + page.after(), page);
  }
}
