package org.anuyat.intake.calendar;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.job.Jobs;

/** Makes a new list of the country's holidays a new version of every calendar. */
@ApplicationScoped
class AdoptingNational implements JobHandler<AdoptingNational.Data> {
  /** Whose calendar. */
  record Data(String municipality) implements JobHandler.Data {}

  @Inject LegalClocks clocks;
  @Inject CalendarVersions versions;
  @Inject ChangingCalendar changing;
  @Inject Jobs jobs;

  @Override
  public String name() {
    return "adopt-national-calendar";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) {
    changing.adoptNational(data.municipality());
  }

  @Scheduled(every = "${anuyat.calendar.watch-interval}")
  @Transactional
  void findOutdated() {
    for (String municipality : versions.without(clocks.national().version())) {
      jobs.enqueue(this, municipality, new Data(municipality));
    }
  }
}
