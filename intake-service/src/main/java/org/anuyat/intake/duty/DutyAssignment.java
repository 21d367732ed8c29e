package org.anuyat.intake.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One person on the roster, for a weekday or for a date. */
@Entity
@Table(name = "duty_assignment")
public class DutyAssignment {
  @Id UUID id;
  @TenantId String municipality;

  @Enumerated(EnumType.STRING)
  DayOfWeek weekday;

  @Column(name = "on_date")
  LocalDate onDate;

  int rank;
  String name;
  String contact;
}
