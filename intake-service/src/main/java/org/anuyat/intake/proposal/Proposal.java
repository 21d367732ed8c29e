package org.anuyat.intake.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One proposal about a message; of an ID number only mask and lookup key. */
@Entity
@Table(name = "proposal")
public class Proposal {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "message_id")
  UUID messageId;

  @Enumerated(EnumType.STRING)
  ProposedField field;

  @Column(name = "\"value\"")
  String value;

  @Column(name = "lookup_key")
  String lookupKey;

  @Enumerated(EnumType.STRING)
  ProposalSource source;

  String place;

  @Enumerated(EnumType.STRING)
  Confidence confidence;

  @Column(name = "reason_th")
  String reasonTh;

  @Column(name = "reason_en")
  String reasonEn;

  @Column(name = "proposed_at")
  Instant proposedAt;
}
