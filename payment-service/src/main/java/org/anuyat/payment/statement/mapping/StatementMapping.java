package org.anuyat.payment.statement.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.platform.Ids;
import org.anuyat.payment.statement.format.CsvMapping;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A mapping the municipality told. */
@Entity
class StatementMapping {
  @Id private UUID id;
  @TenantId private String municipality;
  private String name;

  @JdbcTypeCode(SqlTypes.JSON)
  private CsvMapping mapping;

  private Instant changedAt;
  private String changedBy;

  protected StatementMapping() {}

  StatementMapping(String name) {
    this.id = Ids.next();
    this.name = name;
  }

  void change(CsvMapping told, String person, Instant at) {
    mapping = told;
    changedBy = person;
    changedAt = at;
  }

  String name() {
    return name;
  }

  CsvMapping mapping() {
    return mapping;
  }
}
