package org.anuyat.permit.paperpermit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.permit.platform.Ids;
import org.hibernate.annotations.TenantId;

/** One scanned file, as it came. */
@Entity
@Table(name = "paper_scan")
class PaperScan {
  /** How far a scan has come. */
  enum State {
    /** Kept, not yet read. */
    RECEIVED,
    /** The permit's document was made from it. */
    FILED,
    /** Kept, but it could not be filed. */
    REFUSED
  }

  @Id UUID id = Ids.next();
  @TenantId String municipality;
  String objectKey;
  String sha256;
  long size;

  @Enumerated(EnumType.STRING)
  State state = State.RECEIVED;

  String refusal;
  UUID permitId;
  Integer pages;
  String uploadedBy;
  Instant uploadedAt;
  Instant filedAt;
}
