package org.anuyat.intake.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One folder compared with the server, once. */
@Entity
@Table(name = "mailbox_reconciliation")
class Reconciliation {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "done_at")
  Instant doneAt;

  String folder;

  @Column(name = "uid_validity")
  long uidValidity;

  @Column(name = "on_server")
  int onServer;

  int known;
  int older;

  @Column(name = "taken_in")
  int takenIn;

  int missing;
  int gone;
}
