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

/** What the nightly comparisons with the mail server found. */
@Path("/v1/municipalities/{municipality}/mailbox/reconciliations")
@RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Mailbox")
public class ReconciliationResource {
  private static final UUID LAST = new UUID(-1L, -1L);

  /**
   * A page, the newest first.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record ReconciliationPage(List<ReconciliationView> items, UUID next) {}

  @Inject Reconciliations reconciliations;

  @GET
  @Operation(
      operationId = "listReconciliations",
      summary = "Comparisons of the mailbox with the mail server, the newest first",
      description =
          "Once a night every mail of every incoming folder is compared with what is registered, and"
              + " what is missing is taken in. Source: rules A3.2, A3.5.")
  @APIResponse(responseCode = "200", description = "A page; empty before the first sweep")
  @APIResponse(responseCode = "400", description = "A condition is not valid; the detail names it")
  public ReconciliationPage list(
      @PathParam("municipality") String municipality,
      @BeanParam PeriodFilter done,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    List<ReconciliationView> items =
        reconciliations.newestBefore(after == null ? LAST : after, done, limit);
    return new ReconciliationPage(items, items.size() == limit ? items.getLast().id() : null);
  }
}
