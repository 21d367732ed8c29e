package org.anuyat.intake.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.anuyat.intake.calendar.CalendarChange.Grounds;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes a municipality's calendar. */
@Path("/v1/municipalities/{municipality}/calendar")
@RolesAllowed({"municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Calendar")
public class CalendarChangeResource {
  private static final String EFFECT =
      " Makes a new version of the calendar; open deadlines are reckoned anew at once and the old"
          + " ones kept (`…/calendar/deadline-changes`). Try it first with `…/calendar/previews`."
          + " Source: rules 1.4, 3.8 and A3.6.";

  @Inject ChangingCalendar changing;
  @Inject JsonWebToken token;

  @PUT
  @Path("days/{date}")
  @Operation(
      operationId = "putCalendarDay",
      summary = "Make a day a holiday, a working day or a short day",
      description = "For special, regional and substitution days. Idempotent." + EFFECT)
  @APIResponse(responseCode = "200", description = "The year of that day, by the new version")
  @APIResponse(responseCode = "400", description = "Something is missing or wrong")
  public CalendarView putDay(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Common era, such as 2026-11-27") @PathParam("date") String date,
      @NotNull @Valid DayInput input) {
    LocalDate day = Moments.day("date", date);
    return CalendarView.of(
        changing.change(municipality, input.on(day), input.by(token.getName())), day.getYear());
  }

  @DELETE
  @Path("days/{date}")
  @Operation(
      operationId = "deleteCalendarDay",
      summary = "Let a day be again what the country's calendar says",
      description = "Idempotent." + EFFECT)
  @APIResponse(responseCode = "200", description = "The year of that day, by the new version")
  @APIResponse(responseCode = "400", description = "The reason is missing")
  public CalendarView deleteDay(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Common era, such as 2026-11-27") @PathParam("date") String date,
      @Parameter(description = "Why, for the history", required = true)
          @QueryParam("reason")
          @NotBlank
          @Size(max = 500)
          String reason) {
    LocalDate day = Moments.day("date", date);
    return CalendarView.of(
        changing.change(
            municipality,
            new CalendarChange.RemoveDay(day),
            new Grounds(token.getName(), reason, "")),
        day.getYear());
  }

  @PUT
  @Path("office-hours/{from}")
  @Operation(
      operationId = "putOfficeHours",
      summary = "Other office hours from a date on",
      description = "They hold until the next date that has some. Idempotent." + EFFECT)
  @APIResponse(responseCode = "200", description = "The year of that day, by the new version")
  @APIResponse(responseCode = "400", description = "Something is missing or wrong")
  public CalendarView putHours(
      @PathParam("municipality") String municipality,
      @Parameter(description = "The first day, such as 2027-01-04") @PathParam("from") String from,
      @NotNull @Valid HoursInput input) {
    LocalDate day = Moments.day("from", from);
    return CalendarView.of(
        changing.change(municipality, input.from(day), input.by(token.getName())), day.getYear());
  }
}
