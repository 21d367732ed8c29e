package org.anuyat.payment.dailyclose;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A business day's close: a draft while nobody has signed it. */
@Schema(name = "DailyClose")
public record DailyCloseView(
    @Schema(description = "Bangkok date", examples = "2026-11-28") LocalDate date,
    State state,
    DayTotals totals,
    @Schema(nullable = true, description = "Null while it is a draft") SignOff signOff) {
  /** Whether it can still change. */
  public enum State {
    /** Adds up what is there so far. */
    DRAFT,
    /** Never changes again. */
    SIGNED
  }

  /** Who signed what he counted. */
  @Schema(name = "DailyCloseSignOff")
  public record SignOff(
      @Schema(description = "RFC 3339", examples = "2026-11-28T09:40:00Z") Instant at,
      @Schema(description = "Subject of the officer's token", examples = "person-cashier")
          String by,
      @Schema(examples = "นางสาวตัวอย่าง การเงิน") String name,
      @Schema(examples = "เจ้าพนักงานการเงินและบัญชี") String position,
      @Schema(description = "In satang", examples = "125050") long countedCashSatang,
      @Schema(description = "Counted less expected, in satang", examples = "0")
          long differenceSatang,
      @Schema(nullable = true, description = "Why the cash differs, or null") String note) {}

  static DailyCloseView draft(LocalDate date, DayTotals totals) {
    return new DailyCloseView(date, State.DRAFT, totals, null);
  }

  static DailyCloseView of(DailyClose close) {
    return new DailyCloseView(
        close.businessDay(),
        State.SIGNED,
        close.totals(),
        new SignOff(
            close.signedAt(),
            close.signedBy(),
            close.printedOfficer().name(),
            close.printedOfficer().position(),
            close.countedCashSatang(),
            close.countedCashSatang() - close.totals().expectedCashSatang(),
            close.note().orElse(null)));
  }
}
