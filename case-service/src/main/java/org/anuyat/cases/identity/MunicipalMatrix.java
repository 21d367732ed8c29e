package org.anuyat.cases.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a municipality demands itself. */
@Entity
@Table(name = "identity_matrix")
class MunicipalMatrix {
  @Id private String municipality;

  @Column(name = "medium_ways")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<Set<CheckKind>> mediumWays;

  @Column(name = "high_ways")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<Set<CheckKind>> highWays;

  @Enumerated(EnumType.STRING)
  @Column(name = "medium_ial")
  private Ial mediumIal;

  @Enumerated(EnumType.STRING)
  @Column(name = "high_ial")
  private Ial highIal;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected MunicipalMatrix() {}

  MunicipalMatrix(String municipality, CheckMatrix matrix, String by, Instant at) {
    this.municipality = municipality;
    this.mediumWays = matrix.medium().ways();
    this.mediumIal = matrix.medium().minimumIal();
    this.highWays = matrix.high().ways();
    this.highIal = matrix.high().minimumIal();
    this.changedBy = by;
    this.changedAt = at;
  }

  CheckMatrix matrix() {
    return new CheckMatrix(
        new Requirement(mediumWays, mediumIal), new Requirement(highWays, highIal));
  }
}
