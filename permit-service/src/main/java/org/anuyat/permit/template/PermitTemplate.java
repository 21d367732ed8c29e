package org.anuyat.permit.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.permit.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One version of a template; never changed. */
@Entity
@Immutable
@Table(name = "permit_template")
class PermitTemplate {
  @Id UUID id = Ids.next();
  @TenantId String municipality;
  String code;
  int version;
  String content;
  Instant createdAt;
  String createdBy;
}
