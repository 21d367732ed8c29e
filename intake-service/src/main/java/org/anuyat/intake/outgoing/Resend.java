package org.anuyat.intake.outgoing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That an officer had a mail sent again, and what it was before. */
@Entity
@Table(name = "outgoing_resend")
class Resend {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "mail_id")
  UUID mailId;

  @Column(name = "resent_at")
  Instant resentAt;

  @Column(name = "resent_by")
  String resentBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "state_before")
  OutgoingState stateBefore;

  @Column(name = "address_before")
  String addressBefore;

  @Column(name = "failure_before")
  String failureBefore;

  @Column(name = "mime_message_id")
  String mimeMessageId;
}
