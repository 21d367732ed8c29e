package org.anuyat.intake.alarm;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anuyat.intake.calendar.PeriodFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody of the municipality must look at. */
@Path("/v1/municipalities/{municipality}/alarms")
@RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Alarms")
public class AlarmResource {
  private static final UUID LAST = new UUID(-1L, -1L);

  /**
   * A page of alarms, the newest first.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record AlarmPage(List<AlarmView> items, UUID next) {}

  @Inject Alarms alarms;

  @GET
  @Operation(
      operationId = "listAlarms",
      summary = "Alarms (แจ้งเตือน), the newest first",
      description =
          "A mailbox that does not answer, a deadline that comes near, a duty that was missed: each"
              + " with what to do next in Thai and English. `from` and `to` are about when it was"
              + " raised. An alarm clears by itself when its cause has"
              + " gone.")
  @APIResponse(responseCode = "200", description = "A page; empty when all is well")
  @APIResponse(responseCode = "400", description = "A condition is not valid; the detail names it")
  public AlarmPage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "false: the cleared ones too")
          @QueryParam("open")
          @DefaultValue("true")
          boolean open,
      @Parameter(description = "Only these kinds; give it several times") @QueryParam("kind")
          Set<AlarmKind> kinds,
      @BeanParam PeriodFilter raised,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    List<AlarmView> items =
        alarms.newestBefore(after == null ? LAST : after, open, kinds, raised, limit);
    return new AlarmPage(items, items.size() == limit ? items.getLast().id() : null);
  }
}
