package org.anuyat.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.job.NeverAgain;
import org.anuyat.intake.platform.Problem;

/** Puts a province-wide day into one municipality's calendar. */
@ApplicationScoped
class SpreadingDay implements JobHandler<SpreadingDay.Data> {
  /**
   * Which day, for whom.
   *
   * @param day null: the day is removed
   */
  record Data(String municipality, LocalDate date, DayInput day, String by, String reason)
      implements JobHandler.Data {}

  @Inject ChangingCalendar changing;

  @Override
  public String name() {
    return "spread-calendar-day";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) {
    CalendarChange change =
        data.day() == null ? new CalendarChange.RemoveDay(data.date()) : data.day().on(data.date());
    String source = data.day() == null ? "" : data.day().source();
    try {
      changing.change(
          data.municipality(),
          change,
          new CalendarChange.Grounds(data.by(), data.reason(), source));
    } catch (Problem refused) {
      throw new NeverAgain(refused.getMessage(), refused);
    }
  }
}
