package org.anuyat.intake.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole duty roster; an entry for a date goes before the one for its weekday. */
@Schema(name = "DutyRoster")
public record Roster(@NotNull @Size(max = 800) List<@Valid @NotNull Entry> entries) {
  /**
   * Who is on duty on a weekday, or on one date.
   *
   * @param weekday null when a date is given
   * @param date common era; null when a weekday is given
   * @param officers the first is on duty, the others are his deputies in their order
   */
  @Schema(name = "DutyRosterEntry")
  public record Entry(
      DayOfWeek weekday,
      LocalDate date,
      @NotEmpty @Size(max = 10) List<@Valid @NotNull DutyOfficer> officers) {}

  public Roster {
    entries = entries == null ? List.of() : List.copyOf(entries);
  }
}
