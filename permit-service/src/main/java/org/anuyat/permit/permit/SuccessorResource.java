package org.anuyat.permit.permit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a registrar renews, transfers and corrects. */
@Path("/v1/municipalities/{municipality}/permits/{permitId}")
@RolesAllowed("registrar")
@Tag(name = "Permits")
@APIResponse(
    responseCode = "201",
    description = "The new permit; the older one is SUPERSEDED and names it",
    content = @Content(schema = @Schema(implementation = PermitView.class)))
@APIResponse(responseCode = "400", description = "A field is missing or too long")
@APIResponse(responseCode = "404", description = "This municipality has no such permit")
@APIResponse(responseCode = "409", description = "The permit's status does not allow it")
public class SuccessorResource {
  @Inject OrderingSuccessor ordering;
  @Inject VerifyAddress verifyAddress;
  @Inject JsonWebToken token;

  @POST
  @Path("renew")
  @RunOnVirtualThread
  @Operation(
      operationId = "renewPermit",
      summary = "Renew a permit (ต่ออายุ)",
      description =
          "Issues a new permit with a number of its own. Its validity is `validityDays` after the older"
              + " one's last day, or from today when that has passed. Done twice it answers 409: the older"
              + " permit is SUPERSEDED and names its successor.")
  public Response renew(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @NotNull @Valid SuccessorRequest request) {
    return order(permitId, Succession.RENEWAL, request);
  }

  @POST
  @Path("transfer")
  @RunOnVirtualThread
  @Operation(
      operationId = "transferPermit",
      summary = "Transfer a permit to another holder (โอนใบอนุญาต)",
      description =
          "Issues a new permit with a number of its own to `holder`; it ends when the older one would"
              + " have. The former holder is told by mail; the new permit goes to the new holder's"
              + " address, or in the thread of `replyToMessage`.")
  public Response transfer(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @NotNull @Valid SuccessorRequest request) {
    return order(permitId, Succession.TRANSFER, request);
  }

  @POST
  @Path("correct")
  @RunOnVirtualThread
  @Operation(
      operationId = "correctPermit",
      summary = "Correct what a permit says (แก้ไขรายการ)",
      description =
          "Issues a new permit with a number of its own, since a signed document is never altered; it"
              + " ends when the older one would have.")
  public Response correct(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @NotNull @Valid SuccessorRequest request) {
    return order(permitId, Succession.CORRECTION, request);
  }

  private Response order(UUID permitId, Succession how, SuccessorRequest request) {
    PermitFacts permit = ordering.order(permitId, how, request, token.getSubject());
    return Response.status(Response.Status.CREATED)
        .entity(PermitView.of(permit, verifyAddress.of(permit.token()), List.of()))
        .build();
  }
}
