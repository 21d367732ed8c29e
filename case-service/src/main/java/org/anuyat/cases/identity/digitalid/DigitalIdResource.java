package org.anuyat.cases.identity.digitalid;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Links to providers of digital IDs. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/identity/digital-id-links")
@RunOnVirtualThread
@RolesAllowed("case-officer")
@Tag(name = "Identity", description = "Is the applicant who he says he is? (process 2)")
public class DigitalIdResource {
  @Inject SendingLink sendingLink;

  @Schema(description = "Which provider the applicant shall use")
  record SendLink(
      @Schema(description = "Its alias in the realm", examples = "dopa-digital-id")
          @NotBlank
          @Size(max = 60)
          String provider) {}

  @Schema(description = "The link is in the mail alone")
  record LinkSent(@Schema(description = "Until when the link is good") Instant expiresAt) {}

  @POST
  @Operation(
      operationId = "sendDigitalIdLink",
      summary = "Mail the applicant a link to prove his identity with a digital ID",
      description =
          "The link works once. The provider's answer becomes a check of kind EXTERNAL_DIGITAL_ID;"
              + " where it leaves doubts it is INCONCLUSIVE and you judge it (rule 2.2).")
  @APIResponse(responseCode = "200", description = "The mail will be sent")
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  @APIResponse(
      responseCode = "409",
      description = "The provider is not connected, or not in the case's present status")
  public LinkSent send(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull SendLink request) {
    return new LinkSent(sendingLink.send(caseId, request.provider()));
  }
}
