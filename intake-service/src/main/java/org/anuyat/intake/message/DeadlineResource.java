package org.anuyat.intake.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.calendar.CalendarChange;
import org.anuyat.intake.calendar.DayInput;
import org.anuyat.intake.calendar.HoursInput;
import org.anuyat.intake.calendar.LegalClock;
import org.anuyat.intake.calendar.LegalClocks;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a change of the calendar does to the deadlines of open messages. */
@Path("/v1/municipalities/{municipality}/calendar")
@RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Calendar")
public class DeadlineResource {
  private static final UUID LAST = new UUID(-1L, -1L);

  /**
   * A change to try: of one day, or of the office hours from that day on.
   *
   * @param day null with hours; null without hours: the day is removed
   */
  @Schema(name = "CalendarPreviewInput")
  public record PreviewInput(
      @NotNull LocalDate date, @Valid DayInput day, @Valid HoursInput hours) {

    CalendarChange change() {
      if (day != null && hours != null) {
        throw new Problem(
            ProblemType.INVALID_INPUT,
            "give day or hours, not both / ระบุ day หรือ hours เพียงอย่างเดียว");
      }
      if (hours != null) {
        return hours.from(date);
      }
      return day == null ? new CalendarChange.RemoveDay(date) : day.on(date);
    }
  }

  /** What would change; nothing was changed. */
  @Schema(name = "CalendarPreview")
  public record Preview(
      @Schema(examples = "2569-2/2") String calendarVersion,
      @Schema(examples = "1") int moved,
      List<DeadlineChangeView> items) {}

  /**
   * A page of changes, the newest first.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  @Schema(name = "DeadlineChangePage")
  public record ChangePage(List<DeadlineChangeView> items, UUID next) {}

  @Inject Deadlines deadlines;
  @Inject LegalClocks clocks;

  @POST
  @Path("previews")
  @Operation(
      operationId = "previewCalendarChange",
      summary = "What a change of the calendar would do to open deadlines",
      description =
          "Changes nothing. Lists each message not yet acknowledged whose deemed-received or"
              + " acknowledge-by time would move, with the old and the new time and the reasons."
              + " Source: rules 1.4, 3.8 and A3.6.")
  @APIResponse(responseCode = "200", description = "The messages that would be moved; may be none")
  @APIResponse(responseCode = "400", description = "Something is missing or wrong")
  public Preview preview(
      @PathParam("municipality") String municipality, @NotNull @Valid PreviewInput input) {
    LegalClock as = clocks.asIf(municipality, input.change());
    List<DeadlineChangeView> items = deadlines.preview(as);
    return new Preview(as.calendar().version(), items.size(), items);
  }

  @GET
  @Path("deadline-changes")
  @Operation(
      operationId = "listDeadlineChanges",
      summary = "Deadlines that a change of the calendar moved, the newest first",
      description = "The time before and after, the version before and after, and why.")
  @APIResponse(responseCode = "200", description = "A page of changes")
  public ChangePage changes(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Only of this message") @QueryParam("messageId") UUID messageId,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    List<DeadlineChangeView> items =
        deadlines.newestBefore(after == null ? LAST : after, messageId, limit);
    return new ChangePage(items, items.size() == limit ? items.getLast().id() : null);
  }
}
