package org.anuyat.cases.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A due date that moved because the working calendar changed. */
@Entity
@Immutable
@Table(name = "deadline_change")
class DeadlineChange {
  /** It as the API shows it. */
  @Schema(name = "DeadlineChange", description = "A due date that moved with the calendar")
  record View(
      DeadlineKind kind,
      Instant dueBefore,
      Instant dueAfter,
      @Schema(examples = "2569-2/3") String versionBefore,
      @Schema(examples = "2569-2/4") String versionAfter,
      Instant changedAt) {}

  @Id private UUID id;

  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private DeadlineKind kind;

  @Column(name = "due_before")
  private Instant dueBefore;

  @Column(name = "due_after")
  private Instant dueAfter;

  @Column(name = "version_before")
  private String versionBefore;

  @Column(name = "version_after")
  private String versionAfter;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected DeadlineChange() {}

  DeadlineChange(Deadline before, Due after, String versionAfter, Instant at) {
    this.id = Ids.next();
    this.caseId = before.caseFile().id();
    this.kind = before.kind();
    this.dueBefore = before.dueAt();
    this.dueAfter = after.dueAt();
    this.versionBefore = before.calendarVersion();
    this.versionAfter = versionAfter;
    this.changedAt = at;
  }

  View view() {
    return new View(kind, dueBefore, dueAfter, versionBefore, versionAfter, changedAt);
  }
}
