package org.anuyat.intake.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The deadlines of one message, before and after a change of the calendar. */
@Entity
@Table(name = "deadline_change")
public class DeadlineChange {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "message_id")
  UUID messageId;

  @Column(name = "register_number")
  String registerNumber;

  @Column(name = "changed_at")
  Instant changedAt;

  String reason;

  @Column(name = "deemed_before")
  Instant deemedBefore;

  @Column(name = "deemed_after")
  Instant deemedAfter;

  @Column(name = "acknowledge_before")
  Instant acknowledgeBefore;

  @Column(name = "acknowledge_after")
  Instant acknowledgeAfter;

  @Column(name = "version_before")
  String versionBefore;

  @Column(name = "version_after")
  String versionAfter;
}
