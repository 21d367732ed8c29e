package org.anuyat.cases.dataset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A data set of a municipality, with who gave it its class and when. */
@Entity
@Table(name = "data_set")
public class DataSet {
  private static final int UNCLASSIFIED = 0;
  private static final int HOLDS_PERSONAL_DATA = 1;
  private static final int SETTLED = 2;

  @Id private UUID id;
  @TenantId private String municipality;
  private String code;
  private int attention;

  @JdbcTypeCode(SqlTypes.JSON)
  private DataSetTerms terms;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "classified_at")
  private Instant classifiedAt;

  @Column(name = "classified_by")
  private String classifiedBy;

  @Column(name = "classified_by_name")
  private String classifiedByName;

  protected DataSet() {}

  DataSet(String code) {
    this.id = Ids.next();
    this.code = code;
  }

  void write(DataSetTerms next, Act act) {
    Confidentiality before = terms == null ? null : terms.confidentiality();
    if (!Objects.equals(before, next.confidentiality())) {
      classifiedAt = next.isClassified() ? act.at() : null;
      classifiedBy = next.isClassified() ? act.actor() : null;
      classifiedByName = next.isClassified() ? act.actorName() : null;
    }
    terms = next;
    attention = attention(next);
    changedAt = act.at();
    changedBy = act.actor();
  }

  /** Without a class first, then personal data, then the rest (rule 1.1). */
  private static int attention(DataSetTerms terms) {
    if (!terms.isClassified()) {
      return UNCLASSIFIED;
    }
    return terms.personalData() ? HOLDS_PERSONAL_DATA : SETTLED;
  }

  public String code() {
    return code;
  }

  public DataSetTerms terms() {
    return terms;
  }

  int attention() {
    return attention;
  }

  Instant changedAt() {
    return changedAt;
  }

  Instant classifiedAt() {
    return classifiedAt;
  }

  String classifiedByName() {
    return classifiedByName;
  }
}
