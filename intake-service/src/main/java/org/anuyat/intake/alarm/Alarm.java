package org.anuyat.intake.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One alarm, open or cleared. */
@Entity
@Table(name = "alarm")
public class Alarm {
  @Id UUID id;
  @TenantId String municipality;

  @Enumerated(EnumType.STRING)
  AlarmKind kind;

  String about;
  String detail;

  @Column(name = "raised_at")
  Instant raisedAt;

  @Column(name = "last_seen_at")
  Instant lastSeenAt;

  @Column(name = "cleared_at")
  Instant clearedAt;
}
