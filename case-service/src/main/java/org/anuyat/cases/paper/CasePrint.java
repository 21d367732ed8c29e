package org.anuyat.cases.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One print of a case, known by its token. */
@Entity
@Immutable
@Table(name = "case_print")
public class CasePrint {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  private String token;

  @Column(name = "document_id")
  private UUID documentId;

  @Column(name = "printed_at")
  private Instant printedAt;

  @Column(name = "printed_by")
  private String printedBy;

  @Column(name = "printed_by_name")
  private String printedByName;

  protected CasePrint() {}

  CasePrint(UUID id, UUID caseId, String token, UUID documentId, Act act) {
    this.id = id;
    this.caseId = caseId;
    this.token = token;
    this.documentId = documentId;
    this.printedAt = act.at();
    this.printedBy = act.actor();
    this.printedByName = act.actorName();
  }

  public UUID id() {
    return id;
  }

  public UUID caseId() {
    return caseId;
  }

  PrintView view() {
    return new PrintView(id, documentId, printedAt, printedByName);
  }
}
