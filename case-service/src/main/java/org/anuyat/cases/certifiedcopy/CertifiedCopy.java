package org.anuyat.cases.certifiedcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.document.StoredFile;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A copy this agency certified. */
@Entity
@Immutable
@Table(name = "certified_copy")
class CertifiedCopy {
  @Id private UUID id;
  @TenantId private String municipality;
  @Embedded private CertificateNumber number;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "source_document_id")
  private UUID sourceDocumentId;

  @Column(name = "source_sha256")
  private String sourceSha256;

  private Integer pages;

  @Column(name = "document_id")
  private UUID documentId;

  @Column(name = "certified_at")
  private Instant certifiedAt;

  private String officer;

  @Column(name = "officer_name")
  private String officerName;

  @Column(name = "officer_position_th")
  private String officerPositionTh;

  protected CertifiedCopy() {}

  CertifiedCopy(
      UUID id,
      CertificateNumber number,
      StoredFile source,
      Integer pages,
      StoredFile kept,
      Act act,
      String officerPositionTh) {
    this.id = id;
    this.number = number;
    this.caseId = source.caseId();
    this.sourceDocumentId = source.id();
    this.sourceSha256 = source.sha256();
    this.pages = pages;
    this.documentId = kept.id();
    this.certifiedAt = act.at();
    this.officer = act.actor();
    this.officerName = act.actorName();
    this.officerPositionTh = officerPositionTh;
  }

  UUID documentId() {
    return documentId;
  }

  UUID sourceDocumentId() {
    return sourceDocumentId;
  }

  CopyView view(String name) {
    return new CopyView(
        id,
        number.printed(),
        name,
        sourceDocumentId,
        sourceSha256,
        pages,
        documentId,
        certifiedAt,
        officerName,
        officerPositionTh);
  }
}
