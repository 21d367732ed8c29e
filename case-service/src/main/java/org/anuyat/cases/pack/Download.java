package org.anuyat.cases.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** Somebody took a copy of a whole case file. */
@Entity
@Immutable
@Table(name = "case_file_download")
class Download {

  /** What kind of copy. */
  enum Format {
    PDF,
    ZIP;

    String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private Format format;

  private String actor;

  @Column(name = "actor_name")
  private String actorName;

  private Instant at;
  private long size;
  private String sha256;
  private boolean complete;

  protected Download() {}

  Download(UUID caseId, Format format, Act act, long size, String sha256, boolean complete) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.format = format;
    this.actor = act.actor();
    this.actorName = act.actorName();
    this.at = act.at();
    this.size = size;
    this.sha256 = sha256;
    this.complete = complete;
  }

  DownloadView view() {
    return new DownloadView(format.name(), actor, actorName, at, size, sha256, complete);
  }
}
