package org.anuyat.intake.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.intake.triage.SkipReason;
import org.hibernate.annotations.TenantId;

/** What is to be, and was, decided for one message. */
@Entity
@Table(name = "acknowledgement")
public class Acknowledgement {
  /** Acknowledged or not. */
  enum Decision {
    PENDING,
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

  @Column(name = "register_number")
  String registerNumber;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "to_address")
  String toAddress;

  @Column(name = "mail_key")
  String mailKey;

  @Column(name = "decided_at")
  Instant decidedAt;

  @Column(name = "decided_by")
  String decidedBy;

  @Column(name = "sent_at")
  Instant sentAt;

  boolean isOpen() {
    return decision == Decision.PENDING || (decision == Decision.ACKNOWLEDGED && sentAt == null);
  }

  /** How long after its deadline it was sent, or is still open; zero when in time. */
  Duration lateBy(Instant now) {
    Instant done = isOpen() ? now : sentAt;
    return done == null || !done.isAfter(dueAt) ? Duration.ZERO : Duration.between(dueAt, done);
  }
}
