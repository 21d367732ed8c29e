package org.anuyat.intake.holdingpen;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.correspondence.Guess;
import org.hibernate.annotations.TenantId;

/** One waiting message. */
@Entity
@Table(name = "held_message")
public class HeldMessage {
  @Id
  @Column(name = "message_id")
  UUID messageId;

  @TenantId String municipality;

  @Enumerated(EnumType.STRING)
  HoldReason reason;

  String detail;

  @Column(name = "register_number")
  String registerNumber;

  @Convert(converter = GuessesAsJson.class)
  List<Guess> guesses;

  @Column(name = "presumed_applicant")
  String presumedApplicant;

  String correspondent;
  String subject;

  @Column(name = "held_at")
  Instant heldAt;

  @Column(name = "released_at")
  Instant releasedAt;

  @Column(name = "released_by")
  String releasedBy;

  @Column(name = "case_id")
  UUID caseId;
}
