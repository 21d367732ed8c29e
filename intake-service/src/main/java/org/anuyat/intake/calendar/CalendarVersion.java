package org.anuyat.intake.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.anuyat.intake.municipality.OfficeHours;
import org.hibernate.annotations.TenantId;

/** One change of a municipality's calendar, and the version it made. */
@Entity
@Table(name = "calendar_version")
public class CalendarVersion {
  /** What was changed. */
  public enum Change {
    OFFICE_HOURS,
    DAY_SET,
    DAY_REMOVED,
    /** The country's list of holidays was renewed. */
    NATIONAL
  }

  @Id UUID id;
  @TenantId String municipality;
  int version;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  String changedBy;

  @Enumerated(EnumType.STRING)
  Change change;

  String reason;
  String source;

  @Column(name = "on_date")
  LocalDate onDate;

  @Column(name = "day_kind")
  @Enumerated(EnumType.STRING)
  DayKind dayKind;

  @Column(name = "name_th")
  String nameTh;

  @Column(name = "name_en")
  String nameEn;

  LocalTime opens;
  LocalTime closes;

  @Column(name = "national_version")
  String nationalVersion;

  LocalDay day() {
    return new LocalDay(dayKind, nameTh, nameEn, hours());
  }

  OfficeHours hours() {
    return opens == null ? null : new OfficeHours(opens, closes);
  }
}
