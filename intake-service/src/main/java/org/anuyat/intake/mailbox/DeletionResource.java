package org.anuyat.intake.mailbox;

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
import java.util.UUID;
import org.anuyat.intake.calendar.PeriodFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was deleted on the mail server. */
@Path("/v1/municipalities/{municipality}/mailbox/deletions")
@RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Mailbox")
public class DeletionResource {
  private static final UUID LAST = new UUID(-1L, -1L);

  /**
   * A page, the newest first.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record DeletionPage(List<DeletionView> items, UUID next) {}

  @Inject Deletions deletions;

  @GET
  @Operation(
      operationId = "listDeletions",
      summary = "Junk deleted on the mail server, the newest first",
      description =
          "Each with the hash of its raw bytes; the raw bytes stay in the object store. Source: rule"
              + " A3.3.")
  @APIResponse(responseCode = "200", description = "A page; empty when nothing was deleted")
  @APIResponse(responseCode = "400", description = "A condition is not valid; the detail names it")
  public DeletionPage list(
      @PathParam("municipality") String municipality,
      @BeanParam PeriodFilter deleted,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    List<DeletionView> items = deletions.newestBefore(after == null ? LAST : after, deleted, limit);
    return new DeletionPage(items, items.size() == limit ? items.getLast().id() : null);
  }
}
