package org.anuyat.intake.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.platform.Ids;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes a day in the calendars of many municipalities at once. */
@Path("/v1/operations/calendar/days/{date}")
@RolesAllowed("province-operator")
@RunOnVirtualThread
@Tag(name = "Calendar")
public class ProvinceCalendarResource {
  private static final String WHOM =
      "8-digit codes, the parameter repeated; none: every municipality there is now";

  /** The municipalities whose calendars are being changed. */
  public record Spread(LocalDate date, List<String> municipalities) {}

  @Inject Municipalities municipalities;
  @Inject SpreadingDay spreading;
  @Inject Jobs jobs;
  @Inject JsonWebToken token;

  @PUT
  @Transactional
  @Operation(
      operationId = "putProvinceDay",
      summary = "Make a day a holiday, a working day or a short day in many municipalities",
      description =
          "Each calendar gets its own new version soon after, as if its municipality had changed it."
              + " Source: rules 1.4 and 3.8.")
  @APIResponse(responseCode = "202", description = "The municipalities whose calendar will change")
  @APIResponse(responseCode = "400", description = "Something is wrong, or a code is unknown")
  public Response put(
      @PathParam("date") String date,
      @Parameter(description = WHOM) @QueryParam("municipality") List<String> codes,
      @NotNull @Valid DayInput input) {
    LocalDate day = Moments.day("date", date);
    input.on(day);
    return spread(day, codes, input, input.reason());
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "deleteProvinceDay",
      summary = "Let a day be again what the country's calendar says, in many municipalities")
  @APIResponse(responseCode = "202", description = "The municipalities whose calendar will change")
  @APIResponse(responseCode = "400", description = "The reason is missing, or a code is unknown")
  public Response delete(
      @PathParam("date") String date,
      @Parameter(description = WHOM) @QueryParam("municipality") List<String> codes,
      @Parameter(description = "Why, for the history", required = true)
          @QueryParam("reason")
          @NotBlank
          @Size(max = 500)
          String reason) {
    return spread(Moments.day("date", date), codes, null, reason);
  }

  private Response spread(LocalDate day, List<String> codes, DayInput input, String reason) {
    List<String> all = municipalities.codes();
    List<String> whom = codes.isEmpty() ? all : List.copyOf(codes);
    if (!all.containsAll(whom)) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "municipality names one that is not in the directory / มีรหัสเทศบาลที่ไม่อยู่ในทะเบียน");
    }
    String order = Ids.next().toString();
    for (String code : whom) {
      jobs.enqueue(
          spreading,
          code + "-" + order,
          new SpreadingDay.Data(code, day, input, token.getName(), reason));
    }
    return Response.accepted(new Spread(day, whom)).build();
  }
}
