package org.anuyat.cases.posted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** An application a portal handed in. Its id is the id of its message in the mailroom. */
@Entity
@Table(name = "posted_application")
public class PostedApplication {
  @Id private UUID id;
  @TenantId private String municipality;
  private String client;

  @Column(name = "application_key")
  private String applicationKey;

  @Column(name = "procedure_code")
  private String procedureCode;

  @Column(name = "procedure_name")
  private String procedureName;

  @Column(name = "applicant_name")
  private String applicantName;

  @Column(name = "applicant_address")
  private String applicantAddress;

  @Column(name = "applicant_phone")
  private String applicantPhone;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "confirmation_method")
  private ApplicationInput.Method confirmationMethod;

  private String words;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Object> data;

  @Column(name = "posted_at")
  private Instant postedAt;

  @Column(name = "register_number")
  private String registerNumber;

  @Column(name = "deemed_received_at")
  private Instant deemedReceivedAt;

  @Column(name = "case_id")
  private UUID caseId;

  protected PostedApplication() {}

  PostedApplication(String client, ApplicationInput input, String procedureName, Instant now) {
    this.id = Ids.next();
    this.client = client;
    this.applicationKey = input.applicationKey();
    this.procedureCode = input.procedureCode();
    this.procedureName = procedureName;
    this.applicantName = input.applicant().name();
    this.applicantAddress = input.applicant().mailAddress();
    this.applicantPhone = input.applicant().phone();
    this.confirmedAt = input.confirmation().at();
    this.confirmationMethod = input.confirmation().method();
    this.words = input.text();
    this.data = input.data();
    this.postedAt = now;
  }

  /** The mailroom has given it a number; the clock runs from the moment it was posted (3.8). */
  void registered(String number, Instant deemedReceived) {
    registerNumber = number;
    deemedReceivedAt = deemedReceived;
  }

  void opened(UUID asCase) {
    caseId = asCase;
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  String client() {
    return client;
  }

  String applicationKey() {
    return applicationKey;
  }

  String procedureCode() {
    return procedureCode;
  }

  String procedureName() {
    return procedureName;
  }

  String applicantName() {
    return applicantName;
  }

  String applicantAddress() {
    return applicantAddress;
  }

  String applicantPhone() {
    return applicantPhone;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }

  ApplicationInput.Method confirmationMethod() {
    return confirmationMethod;
  }

  String words() {
    return words;
  }

  Map<String, Object> data() {
    return data;
  }

  Instant postedAt() {
    return postedAt;
  }

  Optional<String> registerNumber() {
    return Optional.ofNullable(registerNumber);
  }

  Instant deemedReceivedAt() {
    return deemedReceivedAt;
  }

  Optional<UUID> caseId() {
    return Optional.ofNullable(caseId);
  }
}
