package org.anuyat.cases.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.retention.RecordClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/**
 * One piece of the electronic case file: a mail, one file of it, or a paper of this office (4.5).
 */
@Entity
@Table(name = "case_document")
class CaseDocument {

  @Schema(name = "DocumentState")
  enum State {
    /** intake has the bytes; a job is copying them. */
    EXPECTED,
    /** The bytes lie in this service's bucket and have the right SHA-256. */
    STORED
  }

  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  /** Null for what this office made or scanned itself. */
  @Column(name = "message_id")
  private UUID messageId;

  @Column(name = "attachment_id")
  private UUID attachmentId;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String name;

  @Column(name = "content_type")
  private String contentType;

  private Long size;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "stored_at")
  private Instant storedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "record_class")
  private RecordClass recordClass = RecordClass.CASE_RECORD;

  @Enumerated(EnumType.STRING)
  private SignatureFinding signatures;

  /** The documents whose pages or bytes it holds, and what those hold in turn. */
  @JdbcTypeCode(SqlTypes.JSON)
  private List<UUID> contains = List.of();

  protected CaseDocument() {}

  private CaseDocument(
      UUID caseId, UUID messageId, DocumentKind kind, String name, String contentType) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.messageId = messageId;
    this.kind = kind;
    this.name = name;
    this.contentType = contentType;
    this.state = State.EXPECTED;
  }

  /** The mail itself; its size and hash are known when it is copied. */
  static CaseDocument mail(UUID caseId, UUID messageId) {
    return new CaseDocument(caseId, messageId, DocumentKind.MAIL, "mail.eml", "message/rfc822");
  }

  /** A posted application in place of a mail. */
  static CaseDocument form(UUID caseId, UUID messageId) {
    return new CaseDocument(
        caseId, messageId, DocumentKind.FORM, "application.json", "application/json");
  }

  static CaseDocument attachment(
      UUID caseId,
      UUID messageId,
      UUID attachmentId,
      String name,
      String contentType,
      long size,
      String sha256) {
    var document = new CaseDocument(caseId, messageId, DocumentKind.ATTACHMENT, name, contentType);
    document.attachmentId = attachmentId;
    document.size = size;
    document.sha256 = sha256;
    return document;
  }

  /** What this office made or scanned itself; no mail brought it. */
  static CaseDocument ofOffice(UUID caseId, DocumentKind kind, String name, String contentType) {
    return new CaseDocument(caseId, null, kind, name, contentType);
  }

  void storedAt(Instant at, long copiedSize, String copiedSha256) {
    state = State.STORED;
    storedAt = at;
    size = copiedSize;
    sha256 = copiedSha256;
  }

  /** It holds this document, so it shows what that shows. */
  void holds(CaseDocument other) {
    contains =
        Stream.concat(
                contains.stream(), Stream.concat(Stream.of(other.id), other.contains.stream()))
            .distinct()
            .toList();
    if (other.isIdentityImage()) {
      showsIdentityDocument();
    }
  }

  boolean contains(UUID documentId) {
    return contains.contains(documentId);
  }

  /** It shows an identity document: named roles read it, and its retention is shorter. */
  void showsIdentityDocument() {
    recordClass = RecordClass.IDENTITY_IMAGE;
  }

  boolean isIdentityImage() {
    return recordClass == RecordClass.IDENTITY_IMAGE;
  }

  boolean isMail() {
    return kind == DocumentKind.MAIL;
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  UUID messageId() {
    return messageId;
  }

  /** Empty for the mail itself. */
  Optional<UUID> attachmentId() {
    return Optional.ofNullable(attachmentId);
  }

  String name() {
    return name;
  }

  String contentType() {
    return contentType;
  }

  Optional<String> sha256() {
    return Optional.ofNullable(sha256);
  }

  /** Bytes; known once it is stored. */
  long size() {
    return size;
  }

  void signaturesFound(SignatureFinding finding) {
    signatures = finding;
  }

  /** As other rooms see it. */
  StoredFile file() {
    return new StoredFile(id, caseId, kind, name, contentType, size, sha256);
  }

  boolean isStored() {
    return state == State.STORED;
  }

  /** Where its bytes lie in the bucket; nothing of the sender's is in it. */
  String objectKey() {
    return municipality + "/" + caseId + "/" + id;
  }

  DocumentView view() {
    return new DocumentView(
        id,
        messageId,
        kind,
        name,
        contentType,
        size,
        sha256,
        state,
        storedAt,
        recordClass,
        signatures == null ? null : signatures.view());
  }
}
