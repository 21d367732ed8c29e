package org.anuyat.cases.faq;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A frequent question, from its draft to the public page. */
@Entity
@Table(name = "faq_entry")
public class FaqEntry {

  /** Who may read it. */
  @Schema(name = "FaqState")
  public enum State {
    DRAFT,
    PUBLISHED,
    /** Off the public page; its requests are not suggested again. */
    RETIRED
  }

  @Id private UUID id;
  @TenantId private String municipality;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "data_set")
  private String dataSet;

  @JdbcTypeCode(SqlTypes.JSON)
  private FaqText text;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<UUID> requests;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "published_by_name")
  private String publishedByName;

  protected FaqEntry() {}

  FaqEntry(FaqInput input, Act act) {
    this.id = Ids.next();
    this.state = State.DRAFT;
    this.dataSet = input.dataSet();
    this.requests = input.requests();
    write(input.text(), act);
  }

  void write(FaqText next, Act act) {
    text = next;
    changedAt = act.at();
    changedBy = act.actor();
  }

  void publish(Act act) {
    state = State.PUBLISHED;
    publishedAt = act.at();
    publishedBy = act.actor();
    publishedByName = act.actorName();
  }

  void retire(Act act) {
    state = State.RETIRED;
    publishedAt = null;
    publishedBy = null;
    publishedByName = null;
    changedAt = act.at();
    changedBy = act.actor();
  }

  UUID id() {
    return id;
  }

  boolean isPublished() {
    return state == State.PUBLISHED;
  }

  FaqText text() {
    return text;
  }

  List<UUID> requests() {
    return requests;
  }

  Instant changedAt() {
    return changedAt;
  }

  FaqView view() {
    return new FaqView(id, state, dataSet, text, requests, changedAt, publishedAt, publishedByName);
  }
}
