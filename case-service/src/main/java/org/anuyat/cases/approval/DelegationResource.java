package org.anuyat.cases.approval;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who stands in for absent approvers. */
@Path("/v1/municipalities/{municipality}/delegations")
@RunOnVirtualThread
@Tag(name = "Approval", description = "Steps of the approver, who is never the reviewer")
@APIResponse(responseCode = "404", description = "Not found in this municipality")
public class DelegationResource {
  @Inject Delegating delegating;
  @Inject Delegations delegations;
  @Inject Clock clock;

  /** One page of delegations, newest first. */
  @Schema(description = "One page of delegations, newest first")
  public record DelegationPage(
      List<DelegationView> items,
      @Schema(description = "Ask with ?after= this for the next page; null on the last page")
          UUID next) {}

  @GET
  @Transactional
  @RolesAllowed({"approver", "case-officer", "municipality-admin"})
  @Operation(
      operationId = "listDelegations",
      summary = "Who stands in for whom (รักษาการแทน), newest first",
      description = "Those that have ended too: they explain decisions that were made by them.")
  @APIResponse(responseCode = "200", description = "One page")
  public DelegationPage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    LocalDate today = Delegations.day(clock.instant());
    List<DelegationView> found =
        delegations.newest(after, limit + 1).stream()
            .map(delegation -> delegation.view(today))
            .toList();
    boolean more = found.size() > limit;
    List<DelegationView> shown = more ? found.subList(0, limit) : found;
    return new DelegationPage(shown, more ? shown.getLast().delegationId() : null);
  }

  @POST
  @RolesAllowed({"approver", "municipality-admin"})
  @Operation(
      operationId = "makeDelegation",
      summary = "Let somebody stand in for an absent approver",
      description =
          "From its first to its last day the deputy may act in the approver's name, by naming him in"
              + " onBehalfOf. The decision, the permit and the letter then say รักษาการแทน. A deputy"
              + " who took part in the review still may not decide the case (rule 5.1).")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content = @Content(schema = @Schema(implementation = DelegationView.class)))
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "403", description = "Only the approver himself or the administrator")
  public RestResponse<DelegationView> make(
      @PathParam("municipality") String municipality, @Valid @NotNull DelegationRequest request) {
    return RestResponse.status(RestResponse.Status.CREATED, delegating.make(request));
  }

  @POST
  @Path("{delegationId}/end")
  @RolesAllowed({"approver", "municipality-admin"})
  @Operation(operationId = "endDelegation", summary = "End a delegation before its last day")
  @APIResponse(responseCode = "200", description = "Ended, now or before")
  @APIResponse(responseCode = "403", description = "Only the approver himself or the administrator")
  public DelegationView end(
      @PathParam("municipality") String municipality,
      @PathParam("delegationId") UUID delegationId) {
    return delegating.end(delegationId);
  }
}
