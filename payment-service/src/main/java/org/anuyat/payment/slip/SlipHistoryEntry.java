package org.anuyat.payment.slip;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One thing that happened to a slip; the database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "slip_history")
class SlipHistoryEntry {
  @Id private UUID id;
  @TenantId private String municipality;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "slip_id")
  private Slip slip;

  private Instant at;

  @Enumerated(EnumType.STRING)
  private SlipEvent event;

  private String actor;
  private String reason;

  protected SlipHistoryEntry() {}

  SlipHistoryEntry(Slip slip, SlipEvent event, Instant at, String actor, String reason) {
    this.id = Ids.next();
    this.slip = slip;
    this.event = event;
    this.at = at;
    this.actor = actor;
    this.reason = reason;
  }

  Instant at() {
    return at;
  }

  SlipEvent event() {
    return event;
  }

  String actor() {
    return actor;
  }

  String reason() {
    return reason;
  }
}
