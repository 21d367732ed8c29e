package org.anuyat.cases.queue;

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
import java.util.UUID;
import org.anuyat.cases.casefile.CaseCounts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officers and their head see of the queue as a whole. */
@Path("/v1/municipalities/{municipality}/queue")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "approver", "finance-officer", "registrar", "municipality-admin"})
@Tag(name = "Cases", description = "What officers read of cases")
public class QueueResource {
  @Inject CaseCounts counts;
  @Inject OutOfTurnPicks picks;

  @GET
  @Path("counts")
  @Transactional
  @Operation(operationId = "getQueueCounts", summary = "How many cases stand where")
  @APIResponse(responseCode = "200", description = "The numbers of this moment")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public QueueCounts counts(@PathParam("municipality") String municipality) {
    return QueueCounts.of(counts.byStatus());
  }

  @GET
  @Path("out-of-turn")
  @Transactional
  @Operation(
      operationId = "listOutOfTurn",
      summary = "Cases that were taken out of turn",
      description =
          "First come, first considered (rule 4.1): who took which case before one that came first,"
              + " and why; the newest first.")
  @APIResponse(responseCode = "200", description = "One page of them")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public OutOfTurnPicks.Page outOfTurn(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return picks.page(after, limit);
  }
}
