package org.anuyat.intake.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A municipality's own text as stored; its key is the tenant itself. */
@Entity
@Table(name = "acknowledgement_text")
public class OwnText {
  @Id String municipality;

  @Column(name = "body_th")
  String bodyTh;

  @Column(name = "body_en")
  String bodyEn;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  String changedBy;
}
