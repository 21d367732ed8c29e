package org.anuyat.intake.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One thing an officer did with a message: who, when, what. Never changed, never deleted. */
@Entity
@Table(name = "message_handling")
public class Handling {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "message_id")
  UUID messageId;

  @Column(name = "handled_at")
  Instant at;

  String officer;

  @Enumerated(EnumType.STRING)
  HandlingAction action;

  String detail;
}
