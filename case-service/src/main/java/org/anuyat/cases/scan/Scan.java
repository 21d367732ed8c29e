package org.anuyat.cases.scan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.TenantId;

/** One file from the scanner. */
@Entity
@Table(name = "scan")
class Scan {
  /** What the keys of all scans begin with, behind the municipality. */
  static final String PREFIX = "scans/";

  @Id private UUID id;
  @TenantId private String municipality;
  private String name;

  @Column(name = "content_type")
  private String contentType;

  private long size;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private ScanState state;

  @Column(name = "page_count")
  private Integer pageCount;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_by_name")
  private String uploadedByName;

  private String failure;

  protected Scan() {}

  Scan(String name, FileType type, long size, String sha256, Act act) {
    this.id = Ids.next();
    this.name = name;
    this.contentType = type.contentType();
    this.size = size;
    this.sha256 = sha256;
    this.state = ScanState.RECEIVED;
    this.uploadedAt = act.at();
    this.uploadedBy = act.actor();
    this.uploadedByName = act.actorName();
  }

  void read(int pages) {
    state = ScanState.READ;
    pageCount = pages;
  }

  void unreadable(String because) {
    state = ScanState.UNREADABLE;
    failure = because;
  }

  UUID id() {
    return id;
  }

  String sha256() {
    return sha256;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  ScanState state() {
    return state;
  }

  FileType type() {
    return FileType.of(contentType);
  }

  String name() {
    return name;
  }

  /** Whether these pages are all of the file; a file that cannot be read is one piece. */
  boolean isWhole(int firstPage, int lastPage) {
    return pageCount == null || (firstPage == 1 && lastPage == pageCount);
  }

  /** The act of the upload: what files itself is filed in the name of who scanned it. */
  Act upload(Instant at) {
    return new Act(uploadedBy, uploadedByName, at);
  }

  String objectKey() {
    return municipality + "/" + PREFIX + id;
  }

  ScanView view(List<ScanPartView> parts) {
    return new ScanView(
        id, name, contentType, size, sha256, state, pageCount, uploadedAt, uploadedByName, parts);
  }
}
