package org.anuyat.permit.permit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.permit.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One row of the history; the database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "permit_history")
class HistoryEntry {
  /** The actor of what the service does by itself. */
  static final String SERVICE = "permit-service";

  @Id UUID id = Ids.next();
  @TenantId String municipality;
  UUID permitId;

  @Enumerated(EnumType.STRING)
  HistoryEvent event;

  String reason;
  String reasonTh;
  String actor;
  Instant at;

  protected HistoryEntry() {}

  HistoryEntry(UUID permitId, HistoryEvent event, Reason reason, String actor, Instant at) {
    this.permitId = permitId;
    this.event = event;
    this.reason = reason.reason();
    this.reasonTh = reason.reasonTh();
    this.actor = actor;
    this.at = at;
  }
}
