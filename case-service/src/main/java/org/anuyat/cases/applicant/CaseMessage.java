package org.anuyat.cases.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.privacy.MaskedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A mail of the applicant that belongs to a case. One mail belongs to one case only. */
@Entity
@Immutable
@Table(name = "case_message")
public class CaseMessage {

  /** What the mail is to its case. */
  @Schema(name = "MessageKind")
  public enum Kind {
    APPLICATION,
    REPLY
  }

  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "message_id")
  private UUID messageId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "register_number")
  private String registerNumber;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "deemed_received_at")
  private Instant deemedReceivedAt;

  @Column(name = "from_name")
  private String fromName;

  @Column(name = "from_address")
  private String fromAddress;

  private String subject;
  private String body;

  protected CaseMessage() {}

  CaseMessage(UUID caseId, Kind kind, MailFromApplicant mail) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.messageId = mail.messageId();
    this.kind = kind;
    this.registerNumber = mail.registerNumber();
    this.arrivedAt = mail.arrivedAt();
    this.deemedReceivedAt = mail.deemedReceivedAt();
    this.fromName = mail.from().name();
    this.fromAddress = mail.from().address();
    this.subject = MaskedText.of(mail.subject());
    this.body = MaskedText.of(mail.text());
  }

  UUID caseId() {
    return caseId;
  }

  MessageView view() {
    return new MessageView(
        messageId,
        kind,
        registerNumber,
        arrivedAt,
        deemedReceivedAt,
        fromName,
        fromAddress,
        subject,
        body);
  }
}
