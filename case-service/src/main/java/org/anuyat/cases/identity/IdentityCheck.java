package org.anuyat.cases.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** One try to prove the applicant's identity. Never changed: another try is another check. */
@Entity
@Immutable
@Table(name = "identity_check")
class IdentityCheck {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private CheckKind kind;

  @Enumerated(EnumType.STRING)
  private CheckResult result;

  @Column(name = "document_ids")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<UUID> documentIds;

  @Column(name = "examination_id")
  private UUID examinationId;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> facts;

  @Column(name = "person_key")
  private String personKey;

  @Column(name = "national_id_masked")
  private String nationalIdMasked;

  private String reason;
  private String officer;

  @Column(name = "officer_name")
  private String officerName;

  private Instant at;

  protected IdentityCheck() {}

  IdentityCheck(
      UUID caseId, CheckKind kind, CheckResult result, Evidence evidence, String reason, Act act) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.kind = kind;
    this.result = result;
    this.documentIds = evidence.documentIds();
    this.examinationId = evidence.examinationId();
    this.facts = new TreeMap<>(evidence.facts());
    this.personKey = evidence.person().map(Person::key).orElse(null);
    this.nationalIdMasked = evidence.person().map(Person::masked).orElse(null);
    this.reason = reason;
    this.officer = act.actor();
    this.officerName = act.actorName();
    this.at = act.at();
  }

  CheckKind kind() {
    return kind;
  }

  CheckResult result() {
    return result;
  }

  boolean hasPassed() {
    return result == CheckResult.PASSED;
  }

  String fact(String name) {
    return facts.get(name);
  }

  Map<String, String> facts() {
    return facts;
  }

  /** Whose identity it proved, where the check told. */
  Optional<Person> person() {
    return Optional.ofNullable(personKey).map(key -> new Person(key, nationalIdMasked));
  }

  CheckView view() {
    return new CheckView(
        id,
        kind,
        kind.nameTh(),
        kind.nameEn(),
        result,
        documentIds,
        examinationId,
        facts,
        nationalIdMasked,
        reason,
        officer,
        officerName,
        at);
  }
}
