package org.anuyat.cases.calendar;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.anuyat.cases.job.Jobs;

/** Has intake asked regularly whether a calendar changed, once for all instances. */
@ApplicationScoped
class CalendarWatch {
  @Inject WorkingCalendars calendars;
  @Inject AskingCalendar asking;
  @Inject Jobs jobs;

  @Scheduled(every = "${anuyat.calendar.ask-interval}", delayed = "1m")
  @Transactional
  void ask() {
    for (String municipality : calendars.municipalities()) {
      jobs.enqueue(asking, municipality, new AskingCalendar.Ask(municipality));
    }
  }
}
