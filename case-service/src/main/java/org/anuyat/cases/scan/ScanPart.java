package org.anuyat.cases.scan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.TenantId;

/** Pages of a scan that belong together. */
@Entity
@Table(name = "scan_part")
class ScanPart {
  @Id private UUID id;
  @TenantId private String municipality;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "scan_id")
  private Scan scan;

  @Column(name = "first_page")
  private int firstPage;

  @Column(name = "last_page")
  private int lastPage;

  @Enumerated(EnumType.STRING)
  private PartState state;

  @Enumerated(EnumType.STRING)
  private UnplacedReason reason;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "print_id")
  private UUID printId;

  @Column(name = "document_id")
  private UUID documentId;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "placed_by")
  private String placedBy;

  protected ScanPart() {}

  ScanPart(Scan scan, int firstPage, int lastPage) {
    this.id = Ids.next();
    this.scan = scan;
    this.firstPage = firstPage;
    this.lastPage = lastPage;
    this.state = PartState.UNPLACED;
  }

  void waitsBecause(UnplacedReason why) {
    reason = why;
  }

  /**
   * @param print null when an officer placed it by hand
   */
  void filed(UUID onCase, UUID print, UUID document, Act act) {
    state = PartState.FILED;
    caseId = onCase;
    printId = print;
    documentId = document;
    placedAt = act.at();
    placedBy = act.actor();
  }

  void discarded(Act act) {
    state = PartState.DISCARDED;
    placedAt = act.at();
    placedBy = act.actor();
  }

  UUID id() {
    return id;
  }

  Scan scan() {
    return scan;
  }

  /** Null unless it was filed. */
  UUID caseId() {
    return caseId;
  }

  /** Null unless it was filed. */
  UUID documentId() {
    return documentId;
  }

  boolean isUnplaced() {
    return state == PartState.UNPLACED;
  }

  int firstPage() {
    return firstPage;
  }

  int lastPage() {
    return lastPage;
  }

  /** {@code 2-5}, or {@code 2}. */
  String pages() {
    return firstPage == lastPage ? String.valueOf(firstPage) : firstPage + "-" + lastPage;
  }

  ScanPartView view() {
    return new ScanPartView(
        id,
        scan.id(),
        scan.name(),
        firstPage,
        lastPage,
        state,
        reason,
        isUnplaced() ? reason.textTh() : null,
        isUnplaced() ? reason.textEn() : null,
        caseId,
        documentId,
        placedAt);
  }
}
