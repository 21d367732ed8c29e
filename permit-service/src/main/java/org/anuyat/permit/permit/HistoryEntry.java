package org.anuyat.permit.permit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.permit.permit.LifeEvent.Because;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.platform.ThaiDates;
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

  @Enumerated(EnumType.STRING)
  ReasonClass reasonClass;

  String reason;
  String reasonTh;
  LocalDate fromDay;
  LocalDate untilDay;
  UUID otherPermit;
  String actor;
  Instant at;

  protected HistoryEntry() {}

  HistoryEntry(UUID permitId, HistoryEvent event, Because because, Instant at) {
    this.permitId = permitId;
    this.event = event;
    this.reasonClass = because.reasonClass();
    this.reason = because.reason().reason();
    this.reasonTh = because.reason().reasonTh();
    this.actor = because.actor();
    this.at = at;
  }

  /** What the service noted by itself. */
  static HistoryEntry noted(UUID permitId, HistoryEvent event, Reason reason, Instant at) {
    return new HistoryEntry(permitId, event, new Because(null, reason, SERVICE), at);
  }

  static HistoryEntry of(UUID permitId, LifeEvent event, Instant at) {
    var entry = new HistoryEntry(permitId, event.action().event(), event.because(), at);
    switch (event) {
      case LifeEvent.Suspended suspended -> {
        entry.fromDay = suspended.from();
        entry.untilDay = suspended.until();
      }
      case LifeEvent.Superseded superseded -> entry.otherPermit = superseded.by();
      case LifeEvent.Reinstated now -> entry.fromDay = ThaiDates.dateOf(at);
      case LifeEvent.Revoked now -> entry.fromDay = ThaiDates.dateOf(at);
    }
    return entry;
  }
}
