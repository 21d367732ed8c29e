package org.anuyat.cases.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** How long a municipality keeps a class of records. */
@Entity
@Table(name = "retention_rule")
@IdClass(RetentionRule.Key.class)
class RetentionRule {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  /** One rule per municipality and class. */
  record Key(String municipality, RecordClass recordClass) {}

  @Id private String municipality;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "record_class")
  private RecordClass recordClass;

  @Column(name = "keep_months")
  private int keepMonths;

  private String basis;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected RetentionRule() {}

  /** The rule that holds while the municipality has set none. */
  static RetentionRule standard(String municipality, RecordClass recordClass) {
    var rule = new RetentionRule();
    rule.municipality = Objects.requireNonNull(municipality);
    rule.recordClass = recordClass;
    rule.keepMonths = recordClass.keepMonths();
    rule.basis = recordClass.basis();
    return rule;
  }

  void set(int months, String why, String by, Instant at) {
    keepMonths = months;
    basis = why;
    changedBy = by;
    changedAt = at;
  }

  /** Cases that ended by then are due at {@code now}; whole months of the calendar in Bangkok. */
  Instant dueEndedBy(Instant now) {
    return now.atZone(BANGKOK).minusMonths(keepMonths).toInstant();
  }

  RecordClass recordClass() {
    return recordClass;
  }

  int keepMonths() {
    return keepMonths;
  }

  String basis() {
    return basis;
  }

  boolean isStandard() {
    return changedAt == null;
  }
}
