package org.anuyat.cases.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.TenantId;

/** Nothing of the case is deleted while the hold is open: a lawsuit, an audit, an appeal. */
@Entity
@Table(name = "legal_hold")
class LegalHold {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  private String reason;

  @Column(name = "placed_by")
  private String placedBy;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "released_by")
  private String releasedBy;

  @Column(name = "released_at")
  private Instant releasedAt;

  @Column(name = "release_reason")
  private String releaseReason;

  protected LegalHold() {}

  LegalHold(UUID caseId, String reason, String by, Instant at) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.reason = reason;
    this.placedBy = by;
    this.placedAt = at;
  }

  void release(String why, String by, Instant at) {
    releaseReason = why;
    releasedBy = by;
    releasedAt = at;
  }

  /** A hold as the API shows it. */
  @Schema(name = "LegalHold", description = "Stops every deletion of the case while it is open")
  record View(
      String reason,
      String placedBy,
      Instant placedAt,
      @Schema(description = "Null while it is open") Instant releasedAt,
      String releasedBy,
      String releaseReason) {}

  View view() {
    return new View(reason, placedBy, placedAt, releasedAt, releasedBy, releaseReason);
  }
}
