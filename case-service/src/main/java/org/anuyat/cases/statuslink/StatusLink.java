package org.anuyat.cases.statuslink;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A citizen's link to the status of his case. */
@Entity
@Immutable
@Table(name = "status_link")
class StatusLink {
  @Id private String token;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  protected StatusLink() {}
}
