package org.anuyat.permit.dispatch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.permit.DeliveryWay;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.secret.Container;
import org.anuyat.permit.storage.ObjectStore;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a permit was sent, and where an officer has it sent again (8.1 to 8.4). */
@Path("/v1/municipalities/{municipality}/permits/{permitId}/dispatches")
@RolesAllowed({"registrar", "case-officer"})
@Tag(name = "Delivery")
public class DispatchResource {
  /** How it is to be sent this time. */
  @Schema(name = "DispatchRequest")
  public record DispatchRequest(
      @NotNull @Schema(examples = "LINK") DeliveryWay way,
      @Email
          @Size(max = 254)
          @Schema(
              description = "Another address than the holder's known one; null: the known one",
              examples = "citizen@example.org")
          String toAddress,
      @Schema(description = "For PASSWORD_PROTECTED: PDF, also when left out, or ZIP; AES-256 both")
          Container container,
      @Schema(description = "The replacement copy to send; null: the permit itself") UUID copyId) {}

  /** All sendings; a permit has few. */
  @Schema(name = "DispatchList")
  public record DispatchList(List<DispatchView> items) {}

  @Inject DispatchRows rows;
  @Inject SendingAgain sending;
  @Inject PermitRegister register;
  @Inject ObjectStore store;
  @Inject JsonWebToken token;

  @GET
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "listDispatches",
      summary = "Every sending of a permit, the first first",
      description = "Ways, addresses, bounces, and who told the password to whom (8.1 to 8.4).")
  @APIResponse(responseCode = "200", description = "The sendings")
  @APIResponse(responseCode = "404", description = "This municipality has no such permit")
  public DispatchList list(
      @PathParam("municipality") String municipality, @PathParam("permitId") UUID permitId) {
    register.get(permitId);
    return new DispatchList(rows.of(permitId).stream().map(this::view).toList());
  }

  @POST
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "sendPermitAgain",
      summary = "Send a permit again, by another way or to another address",
      description =
          "For a mail that came back, a link that ended, or a holder who asks for another way. A link"
              + " gets a new address and code, a protected file a new password; what went before ends.")
  @APIResponse(
      responseCode = "201",
      description = "Ordered",
      content = @Content(schema = @Schema(implementation = DispatchView.class)))
  @APIResponse(responseCode = "400", description = "A field is wrong, or there is no address")
  @APIResponse(responseCode = "404", description = "This municipality has no such permit")
  @APIResponse(
      responseCode = "409",
      description = "Not yet made, or too confidential for a plain attachment")
  public Response send(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @NotNull @Valid DispatchRequest request) {
    Container container = request.container() == null ? Container.PDF : request.container();
    var order = new DispatchOrder(request.way(), container, request.toAddress());
    DispatchFacts dispatch = sending.send(permitId, request.copyId(), order, token.getSubject());
    return Response.status(Response.Status.CREATED).entity(find(permitId, dispatch.id())).build();
  }

  @POST
  @Path("{dispatchId}/hand-over")
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "handOverPermit",
      summary = "Note that the holder got the permit at the counter",
      description =
          "Ends the task of a permit that waits at the counter; the case hears DELIVERED.")
  @APIResponse(responseCode = "200", description = "Noted")
  @APIResponse(responseCode = "404", description = "This permit has no such sending")
  @APIResponse(responseCode = "409", description = "It does not wait at the counter")
  public DispatchView handOver(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @PathParam("dispatchId") UUID dispatchId) {
    sending.handOver(permitId, dispatchId);
    return find(permitId, dispatchId);
  }

  @GET
  @Path("{dispatchId}/content")
  @RolesAllowed({"registrar", "service"})
  @RunOnVirtualThread
  @Operation(
      operationId = "getProtectedPermit",
      summary = "The protected file as it is mailed",
      description = "AES-256 encrypted PDF or ZIP; opens with the password only (8.4).")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {@Content(mediaType = "application/pdf"), @Content(mediaType = "application/zip")})
  @APIResponse(responseCode = "404", description = "No such sending, or nothing protected")
  public Response content(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @PathParam("dispatchId") UUID dispatchId) {
    DispatchFacts dispatch =
        rows.find(dispatchId)
            .filter(d -> d.permitId.equals(permitId) && d.fileKey != null)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND))
            .facts();
    return Response.ok(store.open(dispatch.fileKey()), dispatch.container().contentType())
        .header("Content-Length", dispatch.fileSize())
        .header(
            "Content-Disposition",
            "attachment; filename=\"permit" + dispatch.container().ending() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private DispatchView find(UUID permitId, UUID dispatchId) {
    return rows.find(dispatchId)
        .filter(d -> d.permitId.equals(permitId))
        .map(this::view)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private DispatchView view(Dispatch dispatch) {
    return DispatchView.of(dispatch, rows.tellings(dispatch.id));
  }
}
