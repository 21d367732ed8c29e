package org.anuyat.cases.juristic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the applicant is a juristic person. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/applicant/juristic")
@RunOnVirtualThread
@Tag(name = "Applicant", description = "Who applies, and through whom")
@APIResponse(responseCode = "404", description = "No such case, or its applicant is not juristic")
public class JuristicResource {
  @Inject DescribingJuristic describing;

  @PUT
  @RolesAllowed("case-officer")
  @Operation(
      operationId = "describeJuristicApplicant",
      summary = "Say which juristic person applies",
      description =
          "Rule 3.6. A free-mail sender is flagged, not refused. Through an attorney, the case waits"
              + " for the power of attorney to be checked before approval.")
  @APIResponse(responseCode = "200", description = "The applicant and what was found")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "409", description = "Not while the case is in this status")
  @APIResponse(responseCode = "422", description = "Not a registration number")
  public JuristicView describe(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull JuristicRequest request) {
    return describing.describe(caseId, request);
  }

  @GET
  @RolesAllowed({"case-officer", "approver", "registrar"})
  @Operation(
      operationId = "getJuristicApplicant",
      summary = "The juristic applicant and what was found")
  @APIResponse(responseCode = "200", description = "The applicant and what was found")
  public JuristicView get(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return describing.see(caseId);
  }

  @DELETE
  @RolesAllowed("case-officer")
  @Operation(
      operationId = "takeBackJuristicApplicant",
      summary = "Say that a natural person applies after all",
      description = "Kept in the history. No power of attorney is waited for any more.")
  @APIResponse(responseCode = "204", description = "Taken back")
  @APIResponse(responseCode = "409", description = "Not while the case is in this status")
  public void takeBack(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    describing.takeBack(caseId);
  }
}
