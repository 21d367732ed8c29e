package org.anuyat.intake.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What an officer confirmed about a message at one time. */
@Entity
@Table(name = "confirmation")
public class Confirmation {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "message_id")
  UUID messageId;

  @Enumerated(EnumType.STRING)
  ConfirmedMatter matter;

  @Column(name = "procedure_code")
  String procedureCode;

  @Column(name = "applicant_name")
  String applicantName;

  @Column(name = "id_masked")
  String idMasked;

  @Column(name = "id_lookup_key")
  String idLookupKey;

  String phone;

  @Column(name = "reply_address")
  String replyAddress;

  @Column(name = "reply_channel")
  String replyChannel;

  @Column(name = "confirmed_by")
  String confirmedBy;

  @Column(name = "confirmed_by_name")
  String confirmedByName;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  /** Whether it confirms the same, whoever did it and when. */
  boolean saysTheSameAs(Confirmation other) {
    return matter == other.matter
        && Objects.equals(procedureCode, other.procedureCode)
        && Objects.equals(applicantName, other.applicantName)
        && Objects.equals(idLookupKey, other.idLookupKey)
        && Objects.equals(phone, other.phone)
        && Objects.equals(replyAddress, other.replyAddress)
        && Objects.equals(replyChannel, other.replyChannel);
  }
}
