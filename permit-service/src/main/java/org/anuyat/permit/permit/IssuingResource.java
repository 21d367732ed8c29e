package org.anuyat.permit.permit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.MDC;

/** Where case-service has permits issued. */
@Path("/v1/municipalities/{municipality}/permits/by-case/{caseId}")
@Tag(name = "Permits")
public class IssuingResource {
  /** What case learns of the permit. */
  public record Issued(UUID permitId, String number, PermitStatus status, String verifyUrl) {}

  @Inject IssuingPermit issuing;
  @Inject VerifyAddress verifyAddress;

  @PUT
  @RolesAllowed("service")
  @RunOnVirtualThread
  @Operation(
      operationId = "issuePermit",
      summary = "Issue the permit of a case",
      description =
          "Gives the permit its number (one row of numbers per procedure and Buddhist year) and its"
              + " verify address. Making, signing and mailing the document follow as jobs. The case is"
              + " the key: a second call answers with the first permit and changes nothing.")
  @APIResponse(
      responseCode = "201",
      description = "Issued",
      content = @Content(schema = @Schema(implementation = Issued.class)))
  @APIResponse(
      responseCode = "200",
      description = "Was issued before",
      content = @Content(schema = @Schema(implementation = Issued.class)))
  @APIResponse(responseCode = "400", description = "A field is missing or too long")
  public Response issue(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @NotNull @Valid IssueRequest request) {
    MDC.put("case", caseId.toString());
    IssuingPermit.Outcome outcome = issuing.issue(caseId, request);
    PermitFacts permit = outcome.permit();
    return Response.status(outcome.isNew() ? 201 : 200)
        .entity(
            new Issued(
                permit.id(), permit.number(), permit.status(), verifyAddress.of(permit.token())))
        .build();
  }
}
