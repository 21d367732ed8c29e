package org.anuyat.payment.fee;

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

/** One thing that happened to a fee; the database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "fee_history")
public class FeeHistoryEntry {
  @Id private UUID id;
  @TenantId private String municipality;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "fee_id")
  private Fee fee;

  private Instant at;
  private String event;

  @Enumerated(EnumType.STRING)
  private FeeStatus fromStatus;

  @Enumerated(EnumType.STRING)
  private FeeStatus toStatus;

  private String actor;
  private String note;

  protected FeeHistoryEntry() {}

  FeeHistoryEntry(Fee fee, FeeEvent event, FeeStatus from, FeeStatus to) {
    this.id = Ids.next();
    this.fee = fee;
    this.at = event.at();
    this.event = event.getClass().getSimpleName();
    this.fromStatus = from;
    this.toStatus = to;
    this.actor = event.actor();
    this.note = event.note();
  }

  /** The event's id, also towards other services. */
  public UUID id() {
    return id;
  }

  public Instant at() {
    return at;
  }

  public String event() {
    return event;
  }

  /** Whether it is an event of this kind. */
  public boolean is(Class<? extends FeeEvent> kind) {
    return kind.getSimpleName().equals(event);
  }

  /** Null for the first entry. */
  public FeeStatus fromStatus() {
    return fromStatus;
  }

  public FeeStatus toStatus() {
    return toStatus;
  }

  public String actor() {
    return actor;
  }

  public String note() {
    return note;
  }
}
