package org.anuyat.cases.juristic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.hibernate.annotations.TenantId;

/** The juristic person that applies in a case; a case without one has a natural applicant. */
@Entity
@Table(name = "juristic_applicant")
class JuristicApplicant {
  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @TenantId private String municipality;

  @Column(name = "name_th")
  private String nameTh;

  @Column(name = "registration_number")
  private String registrationNumber;

  @Column(name = "mail_domain")
  private String mailDomain;

  @Column(name = "director_name")
  private String directorName;

  @Column(name = "through_attorney")
  private boolean throughAttorney;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_by_name")
  private String setByName;

  protected JuristicApplicant() {}

  JuristicApplicant(UUID caseId) {
    this.caseId = caseId;
  }

  void describe(RegistrationNumber number, JuristicRequest told, Act act) {
    nameTh = told.nameTh();
    registrationNumber = number.digits();
    mailDomain = told.domain();
    directorName = told.directorName();
    throughAttorney = told.actsThroughAttorney();
    setAt = act.at();
    setBy = act.actor();
    setByName = act.actorName();
  }

  String nameTh() {
    return nameTh;
  }

  String registrationNumber() {
    return registrationNumber;
  }

  String mailDomain() {
    return mailDomain;
  }

  String directorName() {
    return directorName;
  }

  boolean throughAttorney() {
    return throughAttorney;
  }

  Instant setAt() {
    return setAt;
  }

  String setByName() {
    return setByName;
  }
}
