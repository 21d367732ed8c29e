package org.anuyat.cases.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.anuyat.cases.client.WorkingTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What intake last told of a municipality's working time; found by the municipality alone. */
@Entity
@Table(name = "working_calendar")
class CalendarCopy {
  @Id private String municipality;

  @Column(name = "calendar_version")
  private String version;

  @Column(name = "from_date")
  private LocalDate from;

  @Column(name = "to_date")
  private LocalDate to;

  @JdbcTypeCode(SqlTypes.JSON)
  private long[] days;

  @Column(name = "asked_at")
  private Instant askedAt;

  protected CalendarCopy() {}

  CalendarCopy(String municipality) {
    this.municipality = municipality;
  }

  void take(WorkingTime told, Instant at) {
    version = told.calendarVersion();
    from = told.from();
    to = told.to();
    days =
        told.days().stream()
            .flatMapToLong(
                day -> LongStream.of(day.opens().getEpochSecond(), day.closes().getEpochSecond()))
            .toArray();
    askedAt = at;
  }

  String version() {
    return version;
  }

  LocalDate from() {
    return from;
  }

  Instant askedAt() {
    return askedAt;
  }

  WorkingCalendar calendar() {
    return new WorkingCalendar(version, from, days);
  }
}
