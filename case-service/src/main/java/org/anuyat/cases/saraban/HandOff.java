package org.anuyat.cases.saraban;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.document.StoredFile;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.TenantId;

/** A case that went to the e-Saraban as a letter. */
@Entity
@Table(name = "saraban_hand_off")
class HandOff {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "book_number")
  private String bookNumber;

  @Column(name = "book_date")
  private LocalDate bookDate;

  private String subject;

  @Column(name = "document_id")
  private UUID documentId;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Column(name = "handed_at")
  private Instant handedAt;

  @Column(name = "handed_by")
  private String handedBy;

  @Column(name = "handed_by_name")
  private String handedByName;

  protected HandOff() {}

  HandOff(HandOffRequest letter, StoredFile pack, Act act) {
    this.id = Ids.next();
    this.caseId = pack.caseId();
    this.bookNumber = letter.bookNumber();
    this.bookDate = letter.bookDate();
    this.subject = letter.subject();
    this.documentId = pack.id();
    this.handedAt = act.at();
    this.handedBy = act.actor();
    this.handedByName = act.actorName();
  }

  void delivered(Instant at) {
    deliveredAt = at;
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  UUID documentId() {
    return documentId;
  }

  HandOffView view() {
    return new HandOffView(
        id, bookNumber, bookDate, subject, documentId, handedAt, handedByName, deliveredAt);
  }
}
