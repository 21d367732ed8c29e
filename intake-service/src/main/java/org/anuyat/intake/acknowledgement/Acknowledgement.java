package org.anuyat.intake.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.intake.triage.SkipReason;
import org.hibernate.annotations.TenantId;

/** What was decided for one message. */
@Entity
@Table(name = "acknowledgement")
public class Acknowledgement {
  /** Acknowledged or not. */
  enum Decision {
    ACKNOWLEDGED,
    SKIPPED
  }

  @Id
  @Column(name = "message_id")
  UUID messageId;

  @TenantId String municipality;

  @Enumerated(EnumType.STRING)
  Decision decision;

  @Column(name = "skip_reason")
  @Enumerated(EnumType.STRING)
  SkipReason skipReason;

  @Column(name = "to_address")
  String toAddress;

  @Column(name = "mail_key")
  String mailKey;

  @Column(name = "decided_at")
  Instant decidedAt;
}
