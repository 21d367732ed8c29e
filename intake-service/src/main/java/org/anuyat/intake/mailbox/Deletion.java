package org.anuyat.intake.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One mail that was deleted on the server. */
@Entity
@Table(name = "mailbox_deletion")
class Deletion {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "message_id")
  UUID messageId;

  String sha256;
  String folder;

  @Column(name = "uid_validity")
  long uidValidity;

  long uid;

  @Column(name = "deleted_at")
  Instant deletedAt;
}
