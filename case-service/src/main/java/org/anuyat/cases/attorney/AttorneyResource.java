package org.anuyat.cases.attorney;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The power of attorney of one case. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/power-of-attorney")
@RunOnVirtualThread
@Tag(name = "Applicant", description = "Who applies, and through whom")
@APIResponse(responseCode = "200", description = "The power of attorney and what it still lacks")
@APIResponse(responseCode = "404", description = "No such case or document in this municipality")
public class AttorneyResource {
  @Inject CheckingAttorney checking;

  @GET
  @RolesAllowed({"case-officer", "approver", "registrar"})
  @Operation(
      operationId = "getPowerOfAttorney",
      summary = "The power of attorney and what it still lacks")
  public AttorneyView get(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return checking.see(caseId);
  }

  @PUT
  @Path("need")
  @RolesAllowed("case-officer")
  @Operation(
      operationId = "stateAttorneyNeed",
      summary = "Say whether somebody acts for the applicant",
      description =
          "For a natural person (rule T1.4); a juristic one says it with itself. When needed, approval"
              + " waits for the check.")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "409", description = "Not while the case is in this status")
  public AttorneyView stateNeed(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull AttorneyRequests.StateNeed request) {
    return checking.stateNeed(caseId, request);
  }

  @POST
  @Path("check")
  @RolesAllowed("case-officer")
  @Operation(
      operationId = "checkPowerOfAttorney",
      summary = "Record what was seen of the power of attorney",
      description =
          "Rules T1.4, 4.4: grantor, grantee, scope, both signatures, dates, evidence of the grantor,"
              + " and the stamp duty: an e-Stamp reference, or the day by which the original comes."
              + " What is still missing is answered; the case may go to approval when nothing is.")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "409", description = "Not while the case is in this status")
  public AttorneyView check(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull AttorneyRequests.Check request) {
    return checking.check(caseId, request);
  }

  @PUT
  @Path("original")
  @RolesAllowed({"case-officer", "registrar"})
  @Operation(
      operationId = "recordOriginal",
      summary = "Record that the paper original came",
      description = "Rule 4.4. Possible in every status of the case, also after its end.")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "409", description = "No original is waited for")
  public AttorneyView original(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull AttorneyRequests.Original request) {
    return checking.originalCame(caseId, request);
  }
}
