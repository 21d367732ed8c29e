package org.anuyat.intake.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One matter between us and a person; its id is the id of the message that opened it. */
@Entity
@Table(name = "correspondence")
public class Correspondence {
  @Id UUID id;
  @TenantId String municipality;
  String reference;

  @Column(name = "expects_case")
  boolean expectsCase;

  @Column(name = "invites_application")
  boolean invitesApplication;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "case_number")
  String caseNumber;

  String topic;

  @Column(name = "opened_at")
  Instant openedAt;
}
