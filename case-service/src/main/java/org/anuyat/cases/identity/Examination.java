package org.anuyat.cases.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.identity.examination.Finding;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** What a machine found in identity documents; evidence for an officer's check, no check itself. */
@Entity
@Immutable
@Table(name = "identity_examination")
class Examination {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "document_ids")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<UUID> documentIds;

  @Column(name = "person_key")
  private String personKey;

  @Column(name = "national_id_masked")
  private String nationalIdMasked;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Finding> findings;

  private String officer;

  @Column(name = "officer_name")
  private String officerName;

  private Instant at;

  protected Examination() {}

  Examination(
      UUID caseId,
      List<UUID> documentIds,
      Optional<Person> person,
      List<Finding> findings,
      Act act) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.documentIds = List.copyOf(documentIds);
    this.personKey = person.map(Person::key).orElse(null);
    this.nationalIdMasked = person.map(Person::masked).orElse(null);
    this.findings = List.copyOf(findings);
    this.officer = act.actor();
    this.officerName = act.actorName();
    this.at = act.at();
  }

  UUID id() {
    return id;
  }

  List<UUID> documentIds() {
    return documentIds;
  }

  Optional<Person> person() {
    return Optional.ofNullable(personKey).map(key -> new Person(key, nationalIdMasked));
  }

  ExaminationView view() {
    return new ExaminationView(
        id,
        documentIds,
        nationalIdMasked,
        findings.stream().map(Finding::view).toList(),
        officer,
        officerName,
        at);
  }
}
