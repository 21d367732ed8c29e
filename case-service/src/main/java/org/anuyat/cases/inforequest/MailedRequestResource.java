package org.anuyat.cases.inforequest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where intake hands in letters that only ask. */
@Path("/v1/municipalities/{municipality}/information-requests/by-message/{messageId}")
@RunOnVirtualThread
@RolesAllowed("service")
@Tag(name = "Mail", description = "What intake hands in")
public class MailedRequestResource {
  @Inject RegisteringRequest registering;

  @PUT
  @Operation(
      operationId = "putMailedInformationRequest",
      summary = "A letter asks for information (process 1)",
      description =
          "The same letter again answers the same request; one that was withdrawn is open again. An"
              + " answered request stays answered.")
  @APIResponse(
      responseCode = "200",
      description = "The request of this letter",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  public RestResponse<RequestView> put(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @Valid @NotNull RequestFromMail mail) {
    if (!messageId.equals(mail.messageId())) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "messageId in the path and in the body must be the same");
    }
    RegisteringRequest.Registered registered = registering.mailed(mail);
    return RestResponse.status(
        registered.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
        registered.request());
  }

  @DELETE
  @Operation(
      operationId = "withdrawMailedInformationRequest",
      summary = "The letter is an application after all",
      description =
          "An open request is withdrawn and leaves queue and log; an answered one stays answered.")
  @APIResponse(responseCode = "200", description = "The request as it now is")
  @APIResponse(responseCode = "404", description = "No request of this letter")
  public RequestView withdraw(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId) {
    return registering.withdrawn(messageId);
  }
}
