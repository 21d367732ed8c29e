package org.anuyat.permit.permit;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a registrar suspends, reinstates and revokes. */
@Path("/v1/municipalities/{municipality}/permits/{permitId}")
@RolesAllowed("registrar")
@Tag(name = "Permits")
public class PermitStatusResource {
  /** Why; the holder reads it in the mail. */
  public record ReasonRequest(
      @NotBlank @Size(max = 500) String reason, @NotBlank @Size(max = 500) String reasonTh) {}

  @Inject ChangingStatus changing;
  @Inject VerifyAddress verifyAddress;
  @Inject JsonWebToken token;

  @POST
  @Path("suspend")
  @RunOnVirtualThread
  @Operation(
      operationId = "suspendPermit",
      summary = "Suspend a valid permit (พักใช้)",
      description = "Shows in the public check at once; the holder is told by mail.")
  @APIResponse(responseCode = "200", description = "Suspended")
  @APIResponse(responseCode = "400", description = "A reason is missing")
  @APIResponse(responseCode = "404", description = "This municipality has no such permit")
  @APIResponse(responseCode = "409", description = "The permit is not valid now")
  public PermitView suspend(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @NotNull @Valid ReasonRequest reason) {
    return change(permitId, PermitAction.SUSPEND, reason);
  }

  @POST
  @Path("reinstate")
  @RunOnVirtualThread
  @Operation(
      operationId = "reinstatePermit",
      summary = "Make a suspended permit valid again",
      description = "Shows in the public check at once; the holder is told by mail.")
  @APIResponse(responseCode = "200", description = "Valid again")
  @APIResponse(responseCode = "400", description = "A reason is missing")
  @APIResponse(responseCode = "404", description = "This municipality has no such permit")
  @APIResponse(responseCode = "409", description = "The permit is not suspended")
  public PermitView reinstate(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @NotNull @Valid ReasonRequest reason) {
    return change(permitId, PermitAction.REINSTATE, reason);
  }

  @POST
  @Path("revoke")
  @RunOnVirtualThread
  @Operation(
      operationId = "revokePermit",
      summary = "Revoke a permit for good (เพิกถอน)",
      description =
          "Cannot be undone. Shows in the public check at once; the holder is told by mail.")
  @APIResponse(responseCode = "200", description = "Revoked")
  @APIResponse(responseCode = "400", description = "A reason is missing")
  @APIResponse(responseCode = "404", description = "This municipality has no such permit")
  @APIResponse(responseCode = "409", description = "The permit is expired or revoked already")
  public PermitView revoke(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @NotNull @Valid ReasonRequest reason) {
    return change(permitId, PermitAction.REVOKE, reason);
  }

  private PermitView change(UUID permitId, PermitAction action, ReasonRequest request) {
    Reason reason = new Reason(request.reason(), request.reasonTh());
    PermitFacts permit = changing.change(permitId, action, reason, token.getSubject());
    return PermitView.of(permit, verifyAddress.of(permit.token()), List.of());
  }
}
