package org.anuyat.payment.statement.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.platform.Ids;
import org.anuyat.payment.statement.format.LineFault;
import org.anuyat.payment.statement.format.StatementFormat;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A file of a bank. */
@Entity
class Statement {
  @Id private UUID id;
  @TenantId private String municipality;
  @Version private long version;
  private String sha256;
  private long sizeBytes;
  private String fileName;

  @Enumerated(EnumType.STRING)
  private StatementFormat format;

  private String mapping;
  private String objectKey;

  @Enumerated(EnumType.STRING)
  private StatementState state;

  private String uploadedBy;
  private Instant uploadedAt;
  private Instant finishedAt;
  private int linesRead;
  private int linesNew;
  private int linesKnown;
  private int faultCount;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<LineFault> faults = List.of();

  protected Statement() {}

  Statement(SpooledFile file, FileKind kind, String officer, Instant at) {
    this.id = Ids.next();
    this.sha256 = file.sha256();
    this.sizeBytes = file.sizeBytes();
    this.fileName = file.name();
    this.objectKey = "statements/" + id;
    handIn(kind, officer, at);
  }

  /** Handed in, perhaps again after it was refused, to be read in this way. */
  final void handIn(FileKind kind, String officer, Instant at) {
    format = kind.format();
    mapping = kind.mapping();
    uploadedBy = officer;
    uploadedAt = at;
    state = StatementState.WAITING;
    linesRead = 0;
    faultCount = 0;
    faults = List.of();
    finishedAt = null;
  }

  void imported(ReadLines lines, int newLines) {
    state = StatementState.IMPORTED;
    linesRead = lines.read();
    linesNew = newLines;
    linesKnown = lines.read() - newLines;
  }

  void refused(ReadLines lines, Instant at) {
    state = StatementState.REFUSED;
    linesRead = lines.read();
    faultCount = lines.faultCount();
    faults = lines.faults();
    finishedAt = at;
  }

  void matched(Instant at) {
    state = StatementState.MATCHED;
    finishedAt = at;
  }

  UUID id() {
    return id;
  }

  String sha256() {
    return sha256;
  }

  long sizeBytes() {
    return sizeBytes;
  }

  String fileName() {
    return fileName;
  }

  StatementFormat format() {
    return format;
  }

  String mapping() {
    return mapping;
  }

  String objectKey() {
    return objectKey;
  }

  StatementState state() {
    return state;
  }

  String uploadedBy() {
    return uploadedBy;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  Instant finishedAt() {
    return finishedAt;
  }

  int linesRead() {
    return linesRead;
  }

  int linesNew() {
    return linesNew;
  }

  int linesKnown() {
    return linesKnown;
  }

  int faultCount() {
    return faultCount;
  }

  List<LineFault> faults() {
    return faults;
  }
}
