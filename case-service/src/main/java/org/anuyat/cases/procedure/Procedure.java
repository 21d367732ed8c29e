package org.anuyat.cases.procedure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/**
 * One version of a procedure of a municipality. Only whether it is the current one ever changes.
 */
@Entity
@Table(name = "procedure_version")
public class Procedure {

  /** Lower case words joined by dashes: {@code food-shop}. */
  public static final String CODE_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

  /** Every municipality has it: what fits nothing else goes here until an officer changes it. */
  public static final String GENERAL_REQUEST = "general-request";

  @Id private UUID id;
  @TenantId private String municipality;
  private String code;
  private int version;
  private boolean current;

  private Instant since;

  @JdbcTypeCode(SqlTypes.JSON)
  private ProcedureTerms terms;

  @Embedded private Author author;

  protected Procedure() {}

  private Procedure(String code, int version, ProcedureTerms terms, Instant since, Author author) {
    this.id = Ids.next();
    this.code = code;
    this.version = version;
    this.current = true;
    this.terms = terms;
    this.since = since;
    this.author = author;
  }

  public static Procedure first(String code, ProcedureTerms terms, Instant since, Author author) {
    return new Procedure(code, 1, terms, since, author);
  }

  /** The version after this one; this one stays for the cases that began under it. */
  Procedure succeededBy(ProcedureTerms next, Instant at, Author by) {
    current = false;
    return new Procedure(code, version + 1, next, at, by);
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public int version() {
    return version;
  }

  /** The ETag of this version. */
  String eTag() {
    return "\"" + version + "\"";
  }

  public ProcedureTerms terms() {
    return terms;
  }

  public Instant since() {
    return since;
  }

  /** Who wrote this version; its values are null for what was seeded. */
  Author author() {
    return author == null ? Author.NOBODY : author;
  }
}
