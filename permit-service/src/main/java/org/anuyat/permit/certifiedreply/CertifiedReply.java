package org.anuyat.permit.certifiedreply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One question about a permit, and its answer. */
@Entity
@Table(name = "certified_reply")
class CertifiedReply {
  @Id UUID id;
  @TenantId String municipality;

  @Enumerated(EnumType.STRING)
  ReplyChannel channel;

  UUID messageId;
  String askerName;
  String askerAddress;
  String question;
  String permitNumber;
  String procedureCode;
  Instant receivedAt;
  Instant dueAt;
  String trace;
  String traceTh;
  String enteredBy;
  UUID permitId;

  @Enumerated(EnumType.STRING)
  Relation relation;

  String identityProof;
  Instant decidedAt;
  String decidedBy;
  String decidedByName;
  String documentKey;
  Long documentSize;
  Instant answeredAt;
  Instant dueSoonAlarm;
  Instant lateAlarm;

  /** Whether the answer goes out by mail, in the question's thread or to its address. */
  boolean isAnsweredByMail() {
    return messageId != null || askerAddress != null;
  }
}
