package org.anuyat.intake.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One letter of a correspondence, theirs or ours. */
@Entity
@Table(name = "correspondence_letter")
public class Letter {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "correspondence_id")
  UUID correspondenceId;

  boolean incoming;

  @Column(name = "mime_message_id")
  String mimeMessageId;

  @Column(name = "mime_references")
  String mimeReferences;

  @Column(name = "answer_name")
  String answerName;

  @Column(name = "answer_address")
  String answerAddress;

  String purpose;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "written_at")
  Instant writtenAt;
}
