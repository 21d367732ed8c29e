package org.anuyat.payment.statement.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.statement.entry.Candidate;
import org.anuyat.payment.statement.entry.EntryOrigin;
import org.anuyat.payment.statement.entry.EntryState;
import org.anuyat.payment.statement.entry.StatementEntry;
import org.anuyat.payment.statement.entry.StatementMatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry as the finance officer sees it. */
@Schema(
    name = "StatementEntry",
    description = "A line of a statement, or a payment a bank called about")
public record EntryView(
    UUID entryId,
    EntryOrigin origin,
    @Schema(nullable = true) UUID statementId,
    @Schema(description = "Line in the file; 0 for a bank's call") int line,
    String accountNumber,
    @Schema(description = "RFC 3339; midnight in Bangkok where `timeKnown` is false")
        Instant bookedAt,
    boolean timeKnown,
    @Schema(nullable = true) LocalDate valueDate,
    @Schema(description = "In satang; below 0 is money out", examples = "50000") long amountSatang,
    @Schema(description = "Whether it takes back an earlier line") boolean returned,
    @Schema(nullable = true) String ref1,
    @Schema(nullable = true) String ref2,
    @Schema(nullable = true) String bankReference,
    @Schema(nullable = true) String description,
    @Schema(nullable = true) String payer,
    @Schema(nullable = true, description = "In satang") Long balanceSatang,
    EntryState state,
    @Schema(description = "In satang; what of it belongs to fees") long matchedSatang,
    @Schema(description = "In satang; what of it belongs to no fee yet; 0 for money out")
        long restSatang,
    List<MatchView> matches,
    List<Candidate> candidates,
    @Schema(nullable = true, description = "Of a bank's call: the line that shows the same money")
        UUID seenIn,
    @Schema(nullable = true) String decidedBy,
    @Schema(nullable = true) Instant decidedAt,
    @Schema(nullable = true) String reason) {

  /** A page of the list. */
  @Schema(
      name = "StatementEntryPage",
      description = "`next` is the `after` of the following page, or null")
  public record Page(List<EntryView> items, @Schema(nullable = true) UUID next) {}

  /** A fee that money of the entry belongs to. */
  @Schema(name = "StatementMatch", description = "Money of the entry and the payment it is")
  public record MatchView(
      UUID feeId,
      UUID paymentId,
      @Schema(description = "In satang") long amountSatang,
      @Schema(description = "Whether a slip or a call had shown the payment before")
          boolean wasKnown,
      Instant matchedAt,
      @Schema(description = "Subject of the officer, or `payment-service`") String actor,
      @Schema(nullable = true) String reason) {
    static MatchView of(StatementMatch match) {
      return new MatchView(
          match.feeId(),
          match.paymentId(),
          match.amountSatang(),
          match.wasKnown(),
          match.matchedAt(),
          match.actor(),
          match.reason());
    }
  }

  static EntryView of(StatementEntry entry, List<StatementMatch> matches) {
    return new EntryView(
        entry.id(),
        entry.origin(),
        entry.statementId().orElse(null),
        entry.line(),
        entry.accountNumber(),
        entry.bookedAt(),
        entry.timeKnown(),
        entry.valueDate(),
        entry.amountSatang(),
        entry.returned(),
        entry.ref1(),
        entry.ref2(),
        entry.bankReference(),
        entry.description(),
        entry.payer(),
        entry.balanceSatang(),
        entry.state(),
        entry.matchedSatang(),
        entry.isCredit() ? entry.restSatang() : 0,
        matches.stream()
            .filter(match -> match.entryId().equals(entry.id()))
            .map(MatchView::of)
            .toList(),
        entry.candidates(),
        entry.seenIn(),
        entry.decidedBy(),
        entry.decidedAt(),
        entry.reason());
  }
}
