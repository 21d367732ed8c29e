package org.anuyat.payment.signature;

import jakarta.persistence.Entity;
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
  String keystoreKey;
  String certificatePem;
  Instant notAfter;
  Instant createdAt;
}
