package org.anuyat.cases.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.TenantId;

/** A signature found inside a document, as it was judged when the document came. */
@Entity
@Table(name = "document_signature")
class DocumentSignature {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "document_id")
  private UUID documentId;

  private int position;
  private String field;
  private String signer;
  private String organization;
  private String issuer;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  private String level;

  @Enumerated(EnumType.STRING)
  private Integrity integrity;

  @Column(name = "later_revisions")
  private boolean laterRevisions;

  @Enumerated(EnumType.STRING)
  private Trust trust;

  protected DocumentSignature() {}

  DocumentSignature(UUID documentId, int position, FoundSignature found) {
    this.id = Ids.next();
    this.documentId = documentId;
    this.position = position;
    this.field = found.field();
    this.signer = found.signer();
    this.organization = found.organization();
    this.issuer = found.issuer();
    this.claimedAt = found.claimedAt();
    this.level = found.level();
    this.integrity = found.integrity();
    this.laterRevisions = found.laterRevisions();
    this.trust = found.trust();
  }

  SignatureView view() {
    return new SignatureView(
        field,
        signer,
        organization,
        issuer,
        claimedAt,
        level,
        integrity,
        integrity.textTh(),
        integrity.textEn(),
        laterRevisions,
        trust,
        trust.textTh(),
        trust.textEn());
  }
}
