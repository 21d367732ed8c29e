package org.anuyat.permit.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed of changes for agencies. */
@Path("/v1/municipalities/{municipality}/permit-changes")
@RolesAllowed("agency")
@Tag(name = "Agencies")
public class PermitChangeResource {
  /** A page of the feed. */
  @Schema(name = "PermitChangePage")
  public record Page(
      List<PermitChange> items,
      @Schema(description = "Keep it: ask with ?after= this, now or later; never null")
          long next) {}

  @Inject PermitChanges changes;

  @GET
  @NeedsScope(Scope.PERMITS_READ)
  @RunOnVirtualThread
  @Operation(
      operationId = "listPermitChanges",
      summary = "Changes of permits since a cursor",
      description =
          "In the order in which they became visible; a reader who keeps `next` misses none. An empty"
              + " page is the end for now.")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "403", description = "The scope permits.read is missing")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public Page list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before; 0 from the beginning")
          @QueryParam("after")
          @DefaultValue("0")
          @Min(0)
          long after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
    List<PermitChange> items = changes.after(municipality, after, limit);
    return new Page(items, items.isEmpty() ? after : items.getLast().position());
  }
}
