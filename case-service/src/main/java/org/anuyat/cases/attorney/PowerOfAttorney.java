package org.anuyat.cases.attorney;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.AttorneyPoint;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.TenantId;

/** What was seen of a case's power of attorney when it was last checked. */
@Entity
@Table(name = "power_of_attorney")
class PowerOfAttorney {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "document_id")
  private UUID documentId;

  private String grantor;
  private String grantee;

  @Column(name = "scope_th")
  private String scopeTh;

  @Column(name = "grantor_signed")
  private boolean grantorSigned;

  @Column(name = "grantee_signed")
  private boolean granteeSigned;

  private LocalDate dated;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "evidence_document_id")
  private UUID evidenceDocumentId;

  @Column(name = "e_stamp_reference")
  private String stampReference;

  @Column(name = "original_due")
  private LocalDate originalDue;

  @Column(name = "original_received_on")
  private LocalDate originalReceivedOn;

  @Column(name = "original_note")
  private String originalNote;

  private String exemption;
  private String note;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "checked_by")
  private String checkedBy;

  @Column(name = "checked_by_name")
  private String checkedByName;

  protected PowerOfAttorney() {}

  PowerOfAttorney(UUID caseId) {
    this.id = Ids.next();
    this.caseId = caseId;
  }

  void checked(AttorneyRequests.Check seen, Act act) {
    documentId = seen.documentId();
    grantor = seen.grantor();
    grantee = seen.grantee();
    scopeTh = seen.scopeTh();
    grantorSigned = seen.grantorSigned();
    granteeSigned = seen.granteeSigned();
    dated = seen.dated();
    validUntil = seen.validUntil();
    evidenceDocumentId = seen.evidenceDocumentId();
    stampReference = seen.eStampReference();
    originalDue = seen.originalDue();
    exemption = seen.exemption();
    note = seen.note();
    checkedAt = act.at();
    checkedBy = act.actor();
    checkedByName = act.actorName();
  }

  void originalCame(LocalDate on, String remark) {
    originalReceivedOn = on;
    originalNote = remark;
  }

  /** Whether this day cannot be promised any more; a day that was agreed on before stays. */
  boolean isLate(LocalDate due, LocalDate today) {
    return due != null && due.isBefore(today) && !due.equals(originalDue);
  }

  boolean waitsForOriginal() {
    return originalDue != null && originalReceivedOn == null;
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  LocalDate originalDue() {
    return originalDue;
  }

  String grantor() {
    return grantor;
  }

  String grantee() {
    return grantee;
  }

  AttorneyView view(CaseFile caseFile, LocalDate today) {
    return new AttorneyView(
        caseFile.attorney().needed(),
        caseFile.attorney().isOpen()
            ? caseFile.attorney().openPoints().stream().map(AttorneyPoint::named).toList()
            : List.of(),
        documentId,
        grantor,
        grantee,
        scopeTh,
        grantorSigned,
        granteeSigned,
        dated,
        validUntil,
        evidenceDocumentId,
        stampReference,
        exemption,
        originalDue,
        originalReceivedOn,
        originalNote,
        waitsForOriginal() && originalDue.isBefore(today),
        note,
        checkedAt,
        checkedByName);
  }
}
