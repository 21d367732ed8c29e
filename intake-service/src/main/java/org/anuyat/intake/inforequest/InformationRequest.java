package org.anuyat.intake.inforequest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.intake.search.SearchText;
import org.hibernate.annotations.TenantId;

/** One line of the log of information requests. */
@Entity
@Table(name = "information_request")
public class InformationRequest {
  @Id
  @Column(name = "message_id")
  UUID messageId;

  @TenantId String municipality;

  @Column(name = "register_number")
  String registerNumber;

  @Column(name = "\"year\"")
  int year;

  @Enumerated(EnumType.STRING)
  RequestState state;

  String reason;

  @Column(name = "received_at")
  Instant receivedAt;

  String requester;
  String subject;

  @Column(name = "answered_at")
  Instant answeredAt;

  @Column(name = "information_source")
  String informationSource;

  String remarks;

  @Column(name = "personal_data")
  boolean personalData;

  @Column(name = "identity_proof")
  String identityProof;

  @Column(name = "identity_proved_at")
  Instant identityProvedAt;

  @Column(name = "answered_by")
  String answeredBy;

  @Column(name = "answered_by_name")
  String answeredByName;

  @Column(name = "mail_key")
  String mailKey;

  @Column(name = "search_content")
  String searchContent;

  /** Is found by what it says now. */
  void makeFindable() {
    searchContent =
        Stream.of(registerNumber, requester, subject, informationSource, remarks)
            .filter(part -> part != null && !part.isBlank())
            .map(SearchText::normal)
            .collect(Collectors.joining("\n"));
  }
}
