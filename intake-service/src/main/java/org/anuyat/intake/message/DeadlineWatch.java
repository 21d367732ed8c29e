package org.anuyat.intake.message;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.job.Jobs;

/** Finds open messages whose deadlines were reckoned by an older calendar. */
@ApplicationScoped
class DeadlineWatch implements JobHandler<DeadlineWatch.Data> {
  /** Whose messages. */
  record Data(String municipality) implements JobHandler.Data {}

  @Inject Deadlines deadlines;
  @Inject EntityManager database;
  @Inject Jobs jobs;

  @Override
  public String name() {
    return "follow-calendar";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) {
    deadlines.catchUp(data.municipality());
  }

  @Scheduled(every = "${anuyat.calendar.watch-interval}")
  @Transactional
  void findOutdated() {
    List<String> outdated =
        database
            .createNativeQuery(
                "SELECT DISTINCT m.municipality FROM acknowledgement a"
                    + " JOIN message m ON m.id = a.message_id WHERE (a.decision = 'PENDING'"
                    + " OR (a.decision = 'ACKNOWLEDGED' AND a.sent_at IS NULL))"
                    + " AND split_part(m.calendar_version, '/', 2) <> (SELECT max(v.version)::text"
                    + " FROM calendar_version v WHERE v.municipality = m.municipality)",
                String.class)
            .getResultList();
    outdated.forEach(municipality -> jobs.enqueue(this, municipality, new Data(municipality)));
  }
}
