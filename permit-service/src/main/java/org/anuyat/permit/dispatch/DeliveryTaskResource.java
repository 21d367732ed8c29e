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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anuyat.permit.permit.PermitRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The officers' list of deliveries and changes of status that need a person. */
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

  /** What waits, with the id by which the list goes on. */
  private record Waiting(UUID id, List<DeliveryTask> tasks) {}

  @Inject DispatchRows rows;
  @Inject UntoldChanges untold;
  @Inject PermitRegister register;

  @GET
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "listDeliveryTasks",
      summary = "Deliveries that need an officer, the oldest first",
      description =
          "Mails that came back (with reason and remedy), passwords not told yet, permits to hand out,"
              + " changes of status whose holder has no mail address (7.3). Up to `limit` sendings and"
              + " changes after `after`; one sending may make two tasks.")
  @APIResponse(responseCode = "200", description = "The tasks")
  public DeliveryTaskPage list(
      @PathParam("municipality") String municipality,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<Waiting> waiting =
        Stream.concat(
                rows.open(after, limit).stream().map(this::waiting),
                untold.open(after, limit).stream().map(this::waiting))
            .sorted(Comparator.comparing(Waiting::id))
            .limit(limit)
            .toList();
    return new DeliveryTaskPage(
        waiting.stream().flatMap(one -> one.tasks().stream()).toList(),
        waiting.size() < limit ? null : waiting.getLast().id());
  }

  private Waiting waiting(Dispatch sending) {
    return new Waiting(sending.id, DeliveryTask.of(sending, number(sending.permitId)));
  }

  private Waiting waiting(UntoldChange change) {
    return new Waiting(change.changeId, List.of(DeliveryTask.of(change, number(change.permitId))));
  }

  private String number(UUID permitId) {
    return register.get(permitId).number();
  }
}
