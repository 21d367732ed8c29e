package org.anuyat.permit.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One permit as officers see it. */
@Schema(description = "A permit of the register; its status is as of this answer")
public record PermitView(
    UUID permitId,
    @Schema(description = "Printed number within procedure and Buddhist year", examples = "1/2569")
        String number,
    PermitStatus status,
    UUID caseId,
    String caseNumber,
    String procedureCode,
    String titleTh,
    String titleEn,
    String holderName,
    String subjectTh,
    String placeTh,
    Instant issuedAt,
    LocalDate issuedOn,
    @Schema(description = "Last Bangkok day of validity; null: no end") LocalDate validUntil,
    String verifyUrl,
    @Schema(description = "Whether the signed PDF is there") boolean documentReady,
    Delivery delivery,
    @Schema(description = "What a registrar may do now") List<PermitAction> allowedActions,
    PermitLife life,
    @Schema(description = "Oldest first; empty in lists") List<Entry> history) {
  /** One row of the history. */
  @Schema(name = "PermitHistoryEntry")
  public record Entry(
      HistoryEvent event,
      ReasonClass reasonClass,
      String reason,
      String reasonTh,
      @Schema(description = "First Bangkok day of effect") LocalDate from,
      @Schema(description = "Last Bangkok day of effect") LocalDate until,
      @Schema(description = "Successor or predecessor") UUID otherPermit,
      @Schema(description = "Who, as the subject of his token") String actor,
      Instant at) {}

  static PermitView of(PermitFacts permit, String verifyUrl, List<HistoryEntry> history) {
    return new PermitView(
        permit.id(),
        permit.number(),
        permit.status(),
        permit.caseId(),
        permit.caseNumber(),
        permit.procedureCode(),
        permit.titleTh(),
        permit.titleEn(),
        permit.holderName(),
        permit.subjectTh(),
        permit.placeTh(),
        permit.issuedAt(),
        permit.issuedOn(),
        permit.validUntil(),
        verifyUrl,
        permit.document().isPresent(),
        permit.delivery(),
        permit.life().allowed(),
        permit.life(),
        history.stream()
            .map(e ->
                new Entry(
                    e.event,
                    e.reasonClass,
                    e.reason,
                    e.reasonTh,
                    e.fromDay,
                    e.untilDay,
                    e.otherPermit,
                    e.actor,
                    e.at))
            .toList());
  }
}
