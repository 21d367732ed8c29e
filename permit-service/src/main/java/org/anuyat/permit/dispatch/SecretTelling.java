package org.anuyat.permit.dispatch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** That a secret was told; the database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "secret_telling")
class SecretTelling {
  @Id UUID id;
  @TenantId String municipality;
  UUID dispatchId;

  @Enumerated(EnumType.STRING)
  SecretWay way;

  String toldTo;
  String actor;
  Instant at;
}
