package org.anuyat.payment.statement.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.payment.statement.entry.EntryState;
import org.anuyat.payment.statement.format.LineFault;
import org.anuyat.payment.statement.format.StatementFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement and how far it is. */
@Schema(name = "Statement", description = "A file of a bank and how far it is")
public record StatementView(
    UUID statementId,
    StatementState state,
    String fileName,
    StatementFormat format,
    @Schema(nullable = true, description = "Null unless it is CSV", examples = "shape-of-scb")
        String mapping,
    long sizeBytes,
    String sha256,
    @Schema(description = "Subject of the officer") String uploadedBy,
    Instant uploadedAt,
    @Schema(nullable = true, description = "Null while it is being imported or matched")
        Instant finishedAt,
    @Schema(description = "Lines read so far") int linesRead,
    @Schema(description = "Lines no other statement had brought") int linesNew,
    @Schema(description = "Lines another statement had brought before; they count once")
        int linesKnown,
    @Schema(description = "How many of the new lines stand where") Map<EntryState, Long> entries,
    @Schema(description = "Lines that cannot be read; if there is one, nothing was imported")
        int faultCount,
    @Schema(description = "The first hundred of them") List<LineFault> faults) {

  /** A page of the list. */
  @Schema(
      name = "StatementPage",
      description = "`next` is the `after` of the following page, or null")
  public record Page(List<StatementView> items, @Schema(nullable = true) UUID next) {}

  static StatementView of(Statement statement, Map<EntryState, Long> entries) {
    return new StatementView(
        statement.id(),
        statement.state(),
        statement.fileName(),
        statement.format(),
        statement.mapping(),
        statement.sizeBytes(),
        statement.sha256(),
        statement.uploadedBy(),
        statement.uploadedAt(),
        statement.finishedAt(),
        statement.linesRead(),
        statement.linesNew(),
        statement.linesKnown(),
        entries,
        statement.faultCount(),
        statement.faults());
  }
}
