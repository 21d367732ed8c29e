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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.permit.LifeEvent.Because;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.platform.ThaiDates;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a registrar suspends, reinstates and revokes. */
@Path("/v1/municipalities/{municipality}/permits/{permitId}")
@RolesAllowed("registrar")
@Tag(name = "Permits")
public class PermitStatusResource {
  private static final int LONGEST_AHEAD = 90;

  /** Why; the holder reads it in the mail. */
  @Schema(name = "PermitReason")
  public record ReasonRequest(
      @Schema(description = "OTHER when left out", examples = "CEASED") ReasonClass reasonClass,
      @NotBlank @Size(max = 500) @Schema(examples = "The shop has closed") String reason,
      @NotBlank @Size(max = 500) @Schema(examples = "เลิกกิจการ") String reasonTh) {

    Because by(String actor, PermitAction action) {
      return because(reasonClass, action, reason, reasonTh, actor);
    }
  }

  /** Why and how long; the holder reads it in the mail. */
  @Schema(name = "PermitSuspension")
  public record SuspensionRequest(
      @Schema(description = "OTHER when left out", examples = "CONDITION_BREACHED")
          ReasonClass reasonClass,
      @NotBlank @Size(max = 500) @Schema(examples = "No fire extinguisher") String reason,
      @NotBlank @Size(max = 500) @Schema(examples = "ไม่มีเครื่องดับเพลิง") String reasonTh,
      @Schema(
              description = "First Bangkok day, at most 90 days ahead; today when left out",
              examples = "2026-12-01")
          LocalDate from,
      @Schema(description = "Last Bangkok day; null: until it is lifted", examples = "2026-12-15")
          LocalDate until) {}

  @Inject ChangingStatus changing;
  @Inject VerifyAddress verifyAddress;
  @Inject JsonWebToken token;
  @Inject Clock clock;

  @POST
  @Path("suspend")
  @RunOnVirtualThread
  @Operation(
      operationId = "suspendPermit",
      summary = "Suspend a valid permit (พักใช้)",
      description =
          "Shows in the public check from its first day, and ends by itself after its last; the holder"
              + " is told by mail of the order and of its end.")
  @APIResponse(responseCode = "200", description = "Suspended, or ordered to be")
  @APIResponse(responseCode = "400", description = "A reason is missing")
  @APIResponse(responseCode = "404", description = "This municipality has no such permit")
  @APIResponse(responseCode = "409", description = "The permit is not valid now")
  public PermitView suspend(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @NotNull @Valid SuspensionRequest request) {
    LocalDate today = ThaiDates.dateOf(clock.instant());
    LocalDate from = request.from() == null ? today : request.from();
    check(
        !from.isBefore(today) && !from.isAfter(today.plusDays(LONGEST_AHEAD)),
        "from must be today or at most " + LONGEST_AHEAD + " days ahead");
    check(request.until() == null || !request.until().isBefore(from), "until is before from");
    Because because =
        because(
            request.reasonClass(),
            PermitAction.SUSPEND,
            request.reason(),
            request.reasonTh(),
            token.getSubject());
    return change(permitId, new LifeEvent.Suspended(because, from, request.until()));
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
    Because because = reason.by(token.getSubject(), PermitAction.REINSTATE);
    return change(permitId, new LifeEvent.Reinstated(because));
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
    Because because = reason.by(token.getSubject(), PermitAction.REVOKE);
    return change(permitId, new LifeEvent.Revoked(because));
  }

  private static Because because(
      ReasonClass given, PermitAction action, String reason, String reasonTh, String actor) {
    ReasonClass reasonClass = given == null ? ReasonClass.OTHER : given;
    check(reasonClass.carries(action), reasonClass + " is no reason to " + action);
    return new Because(reasonClass, new Reason(reason, reasonTh), actor);
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new Problem(ProblemType.INVALID_INPUT, otherwise);
    }
  }

  private PermitView change(UUID permitId, LifeEvent event) {
    PermitFacts permit = changing.change(permitId, event);
    return PermitView.of(permit, verifyAddress.of(permit.token()), List.of());
  }
}
