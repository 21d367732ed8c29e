package org.anuyat.cases.paperdecision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.TenantId;

/** A person who may approve on paper, as the administrator registered him. */
@Entity
@Table(name = "signatory")
class Signatory {
  @Id private UUID id;
  @TenantId private String municipality;
  private String person;
  private String name;

  @Column(name = "title_th")
  private String titleTh;

  private boolean active;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected Signatory() {}

  Signatory(String person) {
    this.id = Ids.next();
    this.person = person;
  }

  void register(String asName, String asTitleTh, boolean nowActive, Act act) {
    name = asName;
    titleTh = asTitleTh;
    active = nowActive;
    changedAt = act.at();
    changedBy = act.actor();
  }

  String person() {
    return person;
  }

  String name() {
    return name;
  }

  String titleTh() {
    return titleTh;
  }

  SignatoryView view() {
    return new SignatoryView(person, name, titleTh, active);
  }
}
