package org.anuyat.cases.checklist;

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
import org.anuyat.cases.casefile.RequestedItem;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** One document of an application on the checklist. */
@Entity
@Table(name = "checklist_item")
class ChecklistItem {
  @Id private UUID id;

  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  private String code;

  private int position;

  @Column(name = "name_th")
  private String nameTh;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  @Column(name = "note_th")
  private String noteTh;

  @Column(name = "note_en")
  private String noteEn;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<UUID> documents;

  @Column(name = "marked_by")
  private String markedBy;

  @Column(name = "marked_at")
  private Instant markedAt;

  @Column(name = "asked_times")
  private int askedTimes;

  @Column(name = "asked_at")
  private Instant askedAt;

  protected ChecklistItem() {}

  ChecklistItem(UUID caseId, int position, RequestedItem named) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.position = position;
    this.code = named.code();
    this.nameTh = named.nameTh();
    this.nameEn = named.nameEn();
    this.state = ItemState.UNCHECKED;
    this.documents = List.of();
  }

  void mark(Mark mark, Act act) {
    state = mark.state();
    noteTh = mark.noteTh();
    noteEn = mark.noteEn();
    documents = mark.documents();
    markedBy = act.actor();
    markedAt = act.at();
  }

  /** The applicant is asked for it now; what he is asked for is missing unless it is defective. */
  void ask(Act act) {
    if (!state.isOwed()) {
      state = ItemState.MISSING;
      markedBy = act.actor();
      markedAt = act.at();
    }
    askedTimes++;
    askedAt = act.at();
  }

  boolean isOwed() {
    return state.isOwed();
  }

  /** Found missing or defective again, by somebody who looked after it was last asked for. */
  boolean isStillOwed() {
    return state.isOwed() && askedAt != null && markedAt.isAfter(askedAt);
  }

  /** As the letter names it: a defective document with what is wrong. */
  RequestedItem asked() {
    if (state != ItemState.DEFECTIVE) {
      return new RequestedItem(code, nameTh, nameEn);
    }
    return new RequestedItem(
        code,
        nameTh + " (ได้รับแล้ว แต่ต้องแก้ไข: " + noteTh + ")",
        nameEn + " (received, to be corrected: " + (noteEn == null ? noteTh : noteEn) + ")");
  }

  String code() {
    return code;
  }

  int position() {
    return position;
  }

  ItemState state() {
    return state;
  }

  ChecklistView.Item view(boolean required) {
    return new ChecklistView.Item(
        code,
        nameTh,
        nameEn,
        required,
        state,
        noteTh,
        noteEn,
        documents,
        markedBy,
        markedAt,
        askedTimes,
        askedAt);
  }
}
