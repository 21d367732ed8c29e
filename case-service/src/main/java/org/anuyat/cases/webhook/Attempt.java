package org.anuyat.cases.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.webhook.calling.Outcome;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One try to deliver a message, in the delivery log. */
@Entity
@Immutable
@Table(name = "webhook_attempt")
class Attempt {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "delivery_id")
  private UUID deliveryId;

  private Instant at;

  @Column(name = "status_code")
  private Integer statusCode;

  private long millis;
  private String error;

  protected Attempt() {}

  Attempt(UUID deliveryId, Instant at, Outcome outcome) {
    this.id = Ids.next();
    this.deliveryId = deliveryId;
    this.at = at;
    this.statusCode = outcome.statusCode();
    this.millis = outcome.millis();
    this.error = outcome.error();
  }

  DeliveryView.Try view() {
    return new DeliveryView.Try(at, statusCode, millis, error);
  }
}
