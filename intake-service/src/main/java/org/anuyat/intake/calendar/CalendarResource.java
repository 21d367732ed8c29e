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
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explains the legal clock. */
@Path("/v1/municipalities/{municipality}/calendar")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Calendar")
public class CalendarResource {
  /** When a mail that arrived at {@code at} counts as received and must be acknowledged. */
  public record Explanation(
      Instant at, Instant deemedReceivedAt, Instant acknowledgeBy, List<String> trace) {}

  /** A deadline in working days. */
  public record Deadline(Instant deadline, List<String> trace) {}

  @Inject LegalClocks clocks;

  @GET
  @Path("explain")
  @Operation(
      operationId = "explainArrival",
      summary = "When mail that arrives at a moment counts as received (rules 1.4, 3.8, A3.6)")
  @APIResponse(responseCode = "200", description = "The moments and the reasons in Thai")
  public Explanation explain(
      @PathParam("municipality") String municipality,
      @Parameter(description = "ISO 8601 instant, such as 2026-11-20T11:00:00Z", required = true)
          @QueryParam("at")
          @NotNull
          String at) {
    LegalClock clock = clock(municipality);
    Instant arrived = instant("at", at);
    Explained deemed = clock.deemedReceived(arrived);
    Explained acknowledge = clock.acknowledgeBy(arrived);
    return new Explanation(
        arrived,
        deemed.at(),
        acknowledge.at(),
        Stream.concat(deemed.trace().stream(), acknowledge.trace().stream()).distinct().toList());
  }

  @GET
  @Path("working-days")
  @Operation(
      operationId = "addWorkingDays",
      summary = "Close of business of the N-th working day after a moment")
  @APIResponse(responseCode = "200", description = "The deadline and the reasons in Thai")
  public Deadline workingDays(
      @PathParam("municipality") String municipality,
      @Parameter(description = "ISO 8601 instant", required = true) @QueryParam("from") @NotNull
          String from,
      @QueryParam("days") @DefaultValue("1") @Min(1) @Max(366) int days) {
    Explained deadline = clock(municipality).workingDaysAfter(instant("from", from), days);
    return new Deadline(deadline.at(), deadline.trace());
  }

  private LegalClock clock(String municipality) {
    return clocks.of(municipality).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private static Instant instant(String name, String value) {
    try {
      return Instant.parse(value);
    } catch (DateTimeParseException notAnInstant) {
      throw new Problem(ProblemType.INVALID_INPUT, name + " must be an ISO 8601 instant");
    }
  }
}
