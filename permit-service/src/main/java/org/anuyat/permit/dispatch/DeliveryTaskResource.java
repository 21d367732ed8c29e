package org.anuyat.permit.dispatch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.permit.PermitRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The officers' list of deliveries that need a person. */
@Path("/v1/municipalities/{municipality}/delivery-tasks")
@RolesAllowed({"registrar", "case-officer", "municipality-admin"})
@Tag(name = "Delivery")
public class DeliveryTaskResource {
  /**
   * A page of tasks.
   *
   * @param next give it as {@code after} to read on; null at the end
   */
  public record DeliveryTaskPage(List<DeliveryTask> items, UUID next) {}

  @Inject DispatchRows rows;
  @Inject PermitRegister register;

  @GET
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "listDeliveryTasks",
      summary = "Deliveries that need an officer, the oldest first",
      description =
          "Mails that came back (with reason and remedy), passwords not told yet, permits to hand out."
              + " Up to `limit` sendings after `after`; one sending may make two tasks.")
  @APIResponse(responseCode = "200", description = "The tasks")
  public DeliveryTaskPage list(
      @PathParam("municipality") String municipality,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<Dispatch> open = rows.open(after, limit);
    List<DeliveryTask> tasks =
        open.stream()
            .flatMap(d -> DeliveryTask.of(d, register.get(d.permitId).number()).stream())
            .toList();
    return new DeliveryTaskPage(tasks, open.size() < limit ? null : open.getLast().id);
  }
}
