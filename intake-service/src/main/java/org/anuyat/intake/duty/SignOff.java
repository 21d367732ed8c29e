package org.anuyat.intake.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One signed line of the ledger; never changed. */
@Entity
@Table(name = "duty_sign_off")
public class SignOff {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "on_date")
  LocalDate date;

  @Enumerated(EnumType.STRING)
  DutyHalf half;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "counted_since")
  Instant countedSince;

  @Column(name = "signed_at")
  Instant signedAt;

  @Column(name = "signed_by")
  String signedBy;

  String officer;
  String remark;

  @Column(name = "on_duty")
  String onDuty;

  String folders;

  @Column(name = "system_compared_at")
  Instant systemComparedAt;
}
