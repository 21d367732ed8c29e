package org.anuyat.cases.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.TenantId;

/** One message to one receiver. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "webhook_id")
  private UUID webhookId;

  @Column(name = "message_id")
  private String messageId;

  @Column(name = "event_type")
  private String eventType;

  private String body;

  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  private int turn;
  private int tries;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  protected Delivery() {}

  Delivery(UUID webhookId, String messageId, String eventType, String body, Instant now) {
    this.id = Ids.next();
    this.webhookId = webhookId;
    this.messageId = messageId;
    this.eventType = eventType;
    this.body = body;
    this.state = DeliveryState.PENDING;
    this.turn = 1;
    this.nextTryAt = now;
    this.createdAt = now;
  }

  /** Whether the job of this turn is still to be done: a repeated job is not. */
  boolean isTurn(int of) {
    return state == DeliveryState.PENDING && turn == of;
  }

  void tried() {
    tries++;
  }

  /** To be tried once more at {@code when}. */
  void again(Instant when) {
    state = DeliveryState.PENDING;
    turn++;
    nextTryAt = when;
    finishedAt = null;
  }

  /** Somebody has it sent again: all tries are open again. */
  void anew(Instant now) {
    tries = 0;
    again(now);
  }

  void finish(DeliveryState end, Instant now) {
    state = end;
    nextTryAt = null;
    finishedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID webhookId() {
    return webhookId;
  }

  String messageId() {
    return messageId;
  }

  String eventType() {
    return eventType;
  }

  String body() {
    return body;
  }

  DeliveryState state() {
    return state;
  }

  int turn() {
    return turn;
  }

  int tries() {
    return tries;
  }

  Instant nextTryAt() {
    return nextTryAt;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant finishedAt() {
    return finishedAt;
  }
}
