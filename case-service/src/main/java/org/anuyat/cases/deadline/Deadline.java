package org.anuyat.cases.deadline;

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
import java.util.Objects;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;

/** One thing that is due of a case, as it was last reckoned: what the work lists are made from. */
@Entity
@DynamicUpdate // who reckons a due date anew must not write over what was made known meanwhile
@Table(name = "case_deadline")
class Deadline {
  @Id private UUID id;

  @TenantId private String municipality;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_id")
  private CaseFile caseFile;

  @Enumerated(EnumType.STRING)
  private DeadlineKind kind;

  @Enumerated(EnumType.STRING)
  private ClockKind.State state;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "remind_at")
  private Instant remindAt;

  private boolean late;

  @Column(name = "calendar_version")
  private String calendarVersion;

  @Column(name = "reckoned_at")
  private Instant reckonedAt;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "missed_at")
  private Instant missedAt;

  protected Deadline() {}

  Deadline(CaseFile caseFile, DeadlineKind kind) {
    this.id = Ids.next();
    this.caseFile = caseFile;
    this.kind = kind;
  }

  /**
   * Takes over what was reckoned; a new due date has to be reminded of anew.
   *
   * @return whether the due date is another than before
   */
  boolean follow(Due due, String version, Instant now) {
    boolean moved = !Objects.equals(dueAt, due.dueAt());
    if (moved) {
      remindedAt = null;
      missedAt = null;
    }
    state = due.state();
    dueAt = due.dueAt();
    remindAt = due.remindAt();
    late = due.late();
    calendarVersion = version;
    reckonedAt = now;
    return moved;
  }

  /** Nothing of this kind is due any more. */
  void end(Instant now) {
    state = ClockKind.State.DONE;
    reckonedAt = now;
  }

  /** Whether this very due date still stands. */
  boolean stillStands(Instant due) {
    return state == ClockKind.State.RUNNING && due.equals(dueAt);
  }

  void remindedOf(Instant at) {
    remindedAt = at;
  }

  void madeKnownAsMissed(Instant at) {
    missedAt = at;
    late = true;
  }

  UUID id() {
    return id;
  }

  CaseFile caseFile() {
    return caseFile;
  }

  DeadlineKind kind() {
    return kind;
  }

  ClockKind.State state() {
    return state;
  }

  Instant dueAt() {
    return dueAt;
  }

  Instant remindAt() {
    return remindAt;
  }

  boolean late() {
    return late;
  }

  String calendarVersion() {
    return calendarVersion;
  }

  Instant remindedAt() {
    return remindedAt;
  }

  Instant missedAt() {
    return missedAt;
  }
}
