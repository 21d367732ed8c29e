package org.anuyat.permit.dispatch;

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
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an officer notes that a holder without a mail address was told of a change (7.3). */
@Path("/v1/municipalities/{municipality}/permits/{permitId}/untold-changes/{changeId}")
@RolesAllowed({"registrar", "case-officer"})
@Tag(name = "Delivery")
public class UntoldChangeResource {
  /** How and to whom. */
  @Schema(name = "ChangeTelling")
  public record Telling(
      @NotNull @Schema(description = "LETTER, PHONE or COUNTER") UntoldChange.Way way,
      @NotBlank
          @Size(max = 300)
          @Schema(
              description = "Postal address, telephone number, or who came",
              examples = "99/9 หมู่ที่ 9 ตำบลบ้านใหม่")
          String toldTo) {}

  /** That it was told. */
  @Schema(name = "ToldChange")
  public record Told(
      UUID changeId,
      UntoldChange.Way way,
      String toldTo,
      @Schema(description = "Subject of the officer's token") String toldBy,
      Instant toldAt) {}

  @Inject UntoldChanges changes;
  @Inject JsonWebToken token;

  @POST
  @Path("told")
  @RunOnVirtualThread
  @Operation(
      operationId = "noteChangeTold",
      summary = "Note that the holder was told of a change of status",
      description =
          "Ends the task TELL_STATUS of a holder who has no mail address. The first note stays; asked"
              + " again it answers with that one (7.3).")
  @APIResponse(responseCode = "200", description = "Noted with your name")
  @APIResponse(responseCode = "400", description = "A field is missing")
  @APIResponse(responseCode = "404", description = "This permit has no such change to be told")
  public Told told(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @PathParam("changeId") UUID changeId,
      @NotNull @Valid Telling telling) {
    UntoldChange change =
        changes.told(permitId, changeId, telling.way(), telling.toldTo(), token.getSubject());
    return new Told(change.changeId, change.toldWay, change.toldTo, change.toldBy, change.toldAt);
  }
}
