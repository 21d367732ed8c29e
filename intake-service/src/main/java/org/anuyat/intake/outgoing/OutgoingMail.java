package org.anuyat.intake.outgoing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.intake.register.RegisterNumber;
import org.hibernate.annotations.TenantId;

/** One outgoing mail. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "mail_key")
  String mailKey;

  @Enumerated(EnumType.STRING)
  Purpose purpose;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "correspondence_id")
  UUID correspondenceId;

  @Column(name = "to_name")
  String toName;

  @Column(name = "to_address")
  String toAddress;

  @Column(name = "subject_th")
  String subjectTh;

  @Column(name = "subject_en")
  String subjectEn;

  @Column(name = "body_th")
  String bodyTh;

  @Column(name = "body_en")
  String bodyEn;

  String attachments;

  @Column(name = "in_reply_to")
  String inReplyTo;

  @Column(name = "mime_references")
  String mimeReferences;

  @Column(name = "mime_message_id")
  String mimeMessageId;

  String reference;

  @Column(name = "register_year")
  int registerYear;

  @Column(name = "register_number")
  int registerNumber;

  @Enumerated(EnumType.STRING)
  OutgoingState state;

  @Column(name = "queued_at")
  Instant queuedAt;

  @Column(name = "handed_over_at")
  Instant handedOverAt;

  @Column(name = "sent_at")
  Instant sentAt;

  String failure;

  @Column(name = "bounce_reason")
  String bounceReason;

  @Column(name = "bounced_at")
  Instant bouncedAt;

  @Column(name = "bounce_status")
  String bounceStatus;

  @Column(name = "resent_at")
  Instant resentAt;

  /** It failed or came back before: an alarm may be open about it. */
  boolean wasInTrouble() {
    return failure != null || resentAt != null;
  }

  RegisterNumber number() {
    return new RegisterNumber(registerNumber, registerYear);
  }
}
