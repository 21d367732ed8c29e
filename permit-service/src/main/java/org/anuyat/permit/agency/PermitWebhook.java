package org.anuyat.permit.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.permit.agency.calling.Outcome;
import org.hibernate.annotations.TenantId;

/** A subscription of one client in one municipality. Its secret is sealed. */
@Entity
@Table(name = "permit_webhook")
class PermitWebhook {
  @Id UUID id;
  @TenantId String municipality;
  String client;
  String url;
  String description;
  byte[] secret;
  boolean active;
  long toldTo;
  Integer lastStatus;
  String lastError;
  Instant lastAt;
  Instant createdAt;

  void note(Outcome outcome, Instant now) {
    lastStatus = outcome.statusCode();
    lastError = outcome.error();
    lastAt = now;
    if (outcome.isGone()) {
      active = false;
    }
  }

  PermitWebhookView view() {
    return new PermitWebhookView(
        id, client, url, description, active, toldTo, lastStatus, lastError, lastAt, createdAt);
  }
}
