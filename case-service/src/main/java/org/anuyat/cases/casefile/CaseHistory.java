package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.privacy.MaskedText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/**
 * One line of a case's history: who did what, when and why. Never changed, never deleted (the
 * database refuses it); each line's hash covers the line before, so a changed one breaks the chain.
 * Reason and details are free text and may tell of persons: the chain covers their salted hash, so
 * that the text alone can be erased at the end of its retention.
 */
@Entity
@Immutable
@EntityListeners(TellingMoves.class)
@Table(name = "case_history")
public class CaseHistory {

  @Id private UUID id;
  @TenantId private String municipality;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_id")
  private CaseFile caseFile;

  private int seq;

  @Enumerated(EnumType.STRING)
  private CaseEventType event;

  /** What the database's four-eyes triggers look at; it follows from the event. */
  @Enumerated(EnumType.STRING)
  private CaseEventType.Desk desk;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private CaseStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private CaseStatus to;

  private String actor;

  @Column(name = "actor_name")
  private String actorName;

  private Instant at;
  private String reason;

  /** Null when there are none, or erased. */
  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> details;

  @Column(name = "reason_salt")
  private String reasonSalt;

  @Column(name = "reason_hash")
  private String reasonHash;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> facts;

  @Column(name = "report_id")
  private String reportId;

  @Column(name = "previous_hash")
  private String previousHash;

  private String hash;

  protected CaseHistory() {}

  CaseHistory(
      UUID id,
      CaseFile caseFile,
      int seq,
      CaseEvent event,
      CaseStatus from,
      CaseStatus to,
      Act act,
      String previousHash) {
    this.id = id;
    this.caseFile = caseFile;
    this.seq = seq;
    this.event = CaseEventType.of(event);
    this.desk = this.event.desk();
    this.from = from;
    this.to = to;
    this.actor = act.actor();
    this.actorName = act.actorName();
    this.at = act.at();
    this.reason = MaskedText.of(event.reason());
    Map<String, String> told = HistoryDetails.of(event);
    this.details = told.isEmpty() ? null : told;
    if (reason != null || details != null) {
      this.reasonSalt = Ids.token();
      this.reasonHash = hashedReason();
    }
    this.facts = HistoryFacts.of(event);
    this.reportId = event.reportId();
    this.previousHash = previousHash;
    this.hash = recorded().computedHash(previousHash);
  }

  /** The line word by word, for the check of the chain. */
  public RecordedLine recorded() {
    return new RecordedLine(
        caseFile.id(),
        seq,
        event.name(),
        from == null ? null : from.name(),
        to.name(),
        actor,
        actorName,
        at,
        reason,
        details(),
        reasonSalt,
        reasonHash,
        reportId,
        facts,
        previousHash,
        hash);
  }

  private String hashedReason() {
    return RecordedLine.hashOfReason(reasonSalt, reason, details());
  }

  public UUID id() {
    return id;
  }

  public CaseFile caseFile() {
    return caseFile;
  }

  public int seq() {
    return seq;
  }

  public CaseEventType event() {
    return event;
  }

  public CaseStatus from() {
    return from;
  }

  public CaseStatus to() {
    return to;
  }

  public String actor() {
    return actor;
  }

  public String actorName() {
    return actorName;
  }

  public Instant at() {
    return at;
  }

  public String reason() {
    return reason;
  }

  /** What people typed besides the reason; empty when there is nothing, or it was erased. */
  public Map<String, String> details() {
    return details == null ? Map.of() : new TreeMap<>(details);
  }

  public Map<String, String> facts() {
    return new TreeMap<>(facts);
  }

  public String reportId() {
    return reportId;
  }

  public String hash() {
    return hash;
  }
}
