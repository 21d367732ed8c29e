package org.anuyat.payment.dailyclose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of business days, the newest first. */
@Schema(name = "DailyClosePage")
public record DailyClosePage(
    List<Day> items,
    @Schema(
            nullable = true,
            description = "`after` of the following page; null at the end",
            examples = "2026-11-27")
        LocalDate next) {
  /** One day. */
  @Schema(name = "DailyCloseDay")
  public record Day(
      @Schema(description = "Bangkok date", examples = "2026-11-28") LocalDate date,
      DailyCloseView.State state,
      @Schema(description = "Received, less refunded and annulled, in satang", examples = "125050")
          long netSatang,
      @Schema(nullable = true, description = "RFC 3339; null while it is open") Instant signedAt,
      @Schema(nullable = true, examples = "นางสาวตัวอย่าง การเงิน") String signedByName) {
    static Day signed(DailyClose close) {
      return new Day(
          close.businessDay(),
          DailyCloseView.State.SIGNED,
          close.totals().netSatang(),
          close.signedAt(),
          close.printedOfficer().name());
    }

    static Day open(LocalDate date, DayTotals totals) {
      return new Day(date, DailyCloseView.State.DRAFT, totals.netSatang(), null, null);
    }
  }

  static <T> DailyClosePage of(List<T> found, int limit, Function<T, Day> view) {
    List<Day> items = found.stream().limit(limit).map(view).toList();
    return new DailyClosePage(items, found.size() > limit ? items.getLast().date() : null);
  }
}
