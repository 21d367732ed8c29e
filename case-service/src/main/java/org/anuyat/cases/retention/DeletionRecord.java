package org.anuyat.cases.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** What was deleted of a case, when and why: hashes and counts, nothing of a person. */
@Entity
@Immutable
@Table(name = "deletion_record")
class DeletionRecord {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "record_id")
  private UUID recordId;

  @Enumerated(EnumType.STRING)
  @Column(name = "record_class")
  private RecordClass recordClass;

  @Column(name = "keep_months")
  private int keepMonths;

  private String basis;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  @Column(name = "row_count")
  private int rowCount;

  @Column(name = "object_key_hashes")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> objectKeyHashes;

  @Column(name = "content_hashes")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> contentHashes;

  protected DeletionRecord() {}

  static DeletionRecord ofCase(
      UUID caseId,
      RetentionRule rule,
      Instant endedAt,
      Instant deletedAt,
      PersonalRecords.Deleted deleted) {
    var record = new DeletionRecord(rule, endedAt, deletedAt, deleted);
    record.caseId = caseId;
    return record;
  }

  /** Of a record that belonged to no case. */
  static DeletionRecord ofRecord(
      UUID recordId,
      RetentionRule rule,
      Instant endedAt,
      Instant deletedAt,
      PersonalRecords.Deleted deleted) {
    var record = new DeletionRecord(rule, endedAt, deletedAt, deleted);
    record.recordId = recordId;
    return record;
  }

  private DeletionRecord(
      RetentionRule rule, Instant endedAt, Instant deletedAt, PersonalRecords.Deleted deleted) {
    this.id = Ids.next();
    this.recordClass = rule.recordClass();
    this.keepMonths = rule.keepMonths();
    this.basis = rule.basis();
    this.endedAt = endedAt;
    this.deletedAt = deletedAt;
    this.rowCount = deleted.rows();
    this.objectKeyHashes = deleted.objectKeys().stream().map(DigestUtils::sha256Hex).toList();
    this.contentHashes = deleted.contentHashes();
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  /** Empty when it belonged to no case. */
  Optional<UUID> caseId() {
    return Optional.ofNullable(caseId);
  }

  /** Null when it belonged to a case. */
  UUID recordId() {
    return recordId;
  }

  RecordClass recordClass() {
    return recordClass;
  }

  List<String> objectKeyHashes() {
    return objectKeyHashes;
  }

  DeletionView view() {
    return new DeletionView(
        id,
        caseId,
        recordId,
        recordClass,
        keepMonths,
        basis,
        endedAt,
        deletedAt,
        rowCount,
        objectKeyHashes.size(),
        objectKeyHashes,
        contentHashes);
  }
}
