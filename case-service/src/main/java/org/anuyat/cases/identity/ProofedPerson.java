package org.anuyat.cases.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A person whose identity was proofed and who writes from a certain mail address (2.2). */
@Entity
@Table(name = "identity_person")
class ProofedPerson {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "person_key")
  private String personKey;

  @Column(name = "national_id_masked")
  private String nationalIdMasked;

  @Column(name = "address_key")
  private String addressKey;

  @Enumerated(EnumType.STRING)
  private AssuranceLevel level;

  @JdbcTypeCode(SqlTypes.JSON)
  private Set<CheckKind> checks;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "proofed_at")
  private Instant proofedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "proofed_by")
  private String proofedBy;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoked_by")
  private String revokedBy;

  @Column(name = "revoke_reason")
  private String revokeReason;

  protected ProofedPerson() {}

  ProofedPerson(Person person, String addressKey) {
    this.id = Ids.next();
    this.personKey = person.key();
    this.nationalIdMasked = person.masked();
    this.addressKey = addressKey;
  }

  /** A new proofing takes the place of the one before, also of a revoked one. */
  void proofed(
      AssuranceLevel at,
      Set<CheckKind> by,
      UUID inCase,
      String officer,
      Instant when,
      Instant until) {
    level = at;
    checks = new TreeSet<>(by);
    caseId = inCase;
    proofedBy = officer;
    proofedAt = when;
    expiresAt = until;
    revokedAt = null;
    revokedBy = null;
    revokeReason = null;
  }

  void revoke(String by, String reason, Instant at) {
    revokedAt = at;
    revokedBy = by;
    revokeReason = reason;
  }

  boolean holdsAt(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  boolean writesFrom(String key) {
    return addressKey.equals(key);
  }

  UUID id() {
    return id;
  }

  Person person() {
    return new Person(personKey, nationalIdMasked);
  }

  AssuranceLevel level() {
    return level;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  PersonView view(Instant now) {
    return new PersonView(
        id,
        nationalIdMasked,
        level,
        checks,
        caseId,
        proofedAt,
        expiresAt,
        proofedBy,
        revokedAt,
        revokedBy,
        revokeReason,
        holdsAt(now));
  }
}
