package org.anuyat.permit.signature;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A certificate that is or was in use; its owner is public, so it is not a tenant's row. */
@Entity
@Table(name = "signing_key")
class SigningKey {
  @Id UUID id;
  String owner;

  @Enumerated(EnumType.STRING)
  KeyPurpose purpose;

  String keystoreKey;
  String certificatePem;
  Instant notAfter;
  Instant createdAt;
  String createdBy;
  Instant withdrawnAt;
  String withdrawnBy;
  String withdrawnWhy;

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  void withdraw(Instant at, String actor, String why) {
    withdrawnAt = at;
    withdrawnBy = actor;
    withdrawnWhy = why;
  }
}
