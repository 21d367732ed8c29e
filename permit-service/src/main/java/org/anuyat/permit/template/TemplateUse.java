package org.anuyat.permit.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** With which version of which template a permit was issued. */
@Entity
@Immutable
@Table(name = "permit_template_use")
class TemplateUse {
  @Id UUID permitId;
  @TenantId String municipality;
  String code;
  int version;
  String data;
}
