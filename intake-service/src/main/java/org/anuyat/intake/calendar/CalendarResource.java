package org.anuyat.intake.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows a municipality's calendar and explains the legal clock. */
@Path("/v1/municipalities/{municipality}/calendar")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Calendar")
public class CalendarResource {
  /**
   * A page of versions, the newest first.
   *
   * @param next give as {@code before} to read on; null at the end
   */
  public record VersionPage(
      List<CalendarVersionView> items, @Schema(examples = "2") Integer next) {}

  @Inject LegalClocks clocks;
  @Inject CalendarVersions versions;
  @Inject Clock clock;

  @GET
  @Operation(
      operationId = "getCalendar",
      summary = "A year of the calendar (ปฏิทินวันทำการ)",
      description =
          "The country's holidays with the municipality's own days in their place, and the office"
              + " hours by the date they begin. `PROVISIONAL` days are reckoned and may still move;"
              + " `undated` ones will come, their day is not fixed yet. Days not listed are worked"
              + " from Monday to Friday. Source: rules 1.4 and 3.8.")
  @APIResponse(responseCode = "200", description = "The year, by the newest version")
  @APIResponse(responseCode = "404", description = "No such municipality, or not yours")
  public CalendarView year(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Common era, such as 2027 (พ.ศ. 2570); default this year")
          @QueryParam("year")
          @Min(2000)
          @Max(2200)
          Integer year) {
    int shown =
        year == null ? LocalDate.ofInstant(clock.instant(), ThaiDates.BANGKOK).getYear() : year;
    return CalendarView.of(clock(municipality).calendar(), shown);
  }

  @GET
  @Path("versions")
  @Operation(
      operationId = "listCalendarVersions",
      summary = "Every change of the calendar: who, when and why",
      description = "Each change makes a version; messages name the one they were reckoned by.")
  @APIResponse(responseCode = "200", description = "A page, the newest first")
  public VersionPage versions(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before")
          @QueryParam("before")
          @DefaultValue("2147483647")
          int before,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    List<CalendarVersionView> items = versions.newestBefore(municipality, before, limit);
    return new VersionPage(items, items.size() == limit ? items.getLast().version() : null);
  }

  @GET
  @Path("explain")
  @Operation(
      operationId = "explainArrival",
      summary = "When mail that arrives at a moment counts as received (rules 1.4, 3.8, A3.6)",
      description =
          "Mail outside office hours counts as received at the next opening: Friday 18:00 is Monday"
              + " 08:00 for a municipality that opens at 08:00. It is acknowledged within the working"
              + " day, after hours by 10:00 of the next one.")
  @APIResponse(responseCode = "200", description = "The moments, the reasons and the version used")
  @APIResponse(responseCode = "400", description = "`at` is no instant")
  public ArrivalExplanation explain(
      @PathParam("municipality") String municipality,
      @Parameter(description = "ISO 8601 instant, such as 2026-11-20T11:00:00Z", required = true)
          @QueryParam("at")
          @NotNull
          String at) {
    return ArrivalExplanation.of(clock(municipality), Moments.instant("at", at));
  }

  @GET
  @Path("working-days")
  @Operation(
      operationId = "addWorkingDays",
      summary = "Close of business of the N-th working day after a moment",
      description = "The day of `from` itself is not counted. The version used is told with it.")
  @APIResponse(responseCode = "200", description = "The deadline, the reasons and the version used")
  @APIResponse(responseCode = "400", description = "`from` is no instant, or days is not 1 to 366")
  public Deadline workingDays(
      @PathParam("municipality") String municipality,
      @Parameter(description = "ISO 8601 instant", required = true) @QueryParam("from") @NotNull
          String from,
      @QueryParam("days") @DefaultValue("1") @Min(1) @Max(366) int days) {
    return Deadline.of(clock(municipality).workingDaysAfter(Moments.instant("from", from), days));
  }

  @GET
  @Path("working-time")
  @Operation(
      operationId = "getWorkingTime",
      summary = "When the office is open, day by day",
      description =
          "For services that reckon working time themselves, with pauses in it, and keep a copy for"
              + " the time in which this service is away. Both days are included; at most ten years."
              + " Ask again now and then: another `calendarVersion` means that deadlines may have"
              + " moved. Source: rules 4.9 and 5.4.")
  @APIResponse(responseCode = "200", description = "The working days, the earliest first")
  @APIResponse(responseCode = "400", description = "Not two days in order, or too far apart")
  public WorkingTimeView workingTime(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Common era, such as 2026-01-01", required = true)
          @QueryParam("from")
          @NotNull
          String from,
      @Parameter(description = "Common era, such as 2028-12-31", required = true)
          @QueryParam("to")
          @NotNull
          String to) {
    LocalDate first = Moments.day("from", from);
    LocalDate last = Moments.day("to", to);
    if (last.isBefore(first) || last.isAfter(first.plusYears(10))) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "to must be the same day as from or at most ten years later");
    }
    return WorkingTimeView.of(clock(municipality).calendar(), first, last);
  }

  private LegalClock clock(String municipality) {
    return clocks.of(municipality).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
