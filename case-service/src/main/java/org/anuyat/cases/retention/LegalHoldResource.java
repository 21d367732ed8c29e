package org.anuyat.cases.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Legal holds of a case. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/legal-hold")
@RunOnVirtualThread
@RolesAllowed("municipality-admin")
@Tag(name = "Personal data", description = "Who answers, who may look, what is kept how long")
@APIResponse(responseCode = "200", description = "The case's holds as they are now")
@APIResponse(responseCode = "404", description = "No such case in this municipality")
public class LegalHoldResource {
  @Inject Clock clock;
  @Inject JsonWebToken token;
  @Inject CaseFiles caseFiles;
  @Inject LegalHolds holds;

  @Schema(description = "Why")
  public record Why(
      @Schema(examples = "คดีปกครองหมายเลขดำที่ 1/2569") @NotBlank @Size(max = 2000)
          String reason) {}

  @Schema(description = "The holds of a case, oldest first")
  public record Holds(
      @Schema(description = "Whether nothing is deleted now") boolean held,
      List<LegalHold.View> items) {}

  @GET
  @Transactional
  @RolesAllowed({"case-officer", "approver", "municipality-admin"})
  @Operation(operationId = "getLegalHold", summary = "Whether a hold stops deletion of the case")
  public Holds get(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return holdsOf(caseFiles.get(caseId));
  }

  @POST
  @Transactional
  @Operation(operationId = "placeLegalHold", summary = "Stop every deletion of the case")
  @APIResponse(responseCode = "409", description = "A hold is open already")
  public Holds place(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull Why why) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    if (holds.open(caseId).isPresent()) {
      throw new Problem(ProblemType.LEGAL_HOLD, "A hold is open already");
    }
    holds.persist(new LegalHold(caseId, why.reason(), token.getSubject(), clock.instant()));
    return holdsOf(caseFile);
  }

  @POST
  @Path("release")
  @Transactional
  @Operation(operationId = "releaseLegalHold", summary = "Let retention run again")
  @APIResponse(responseCode = "409", description = "No hold is open")
  public Holds release(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull Why why) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    holds
        .open(caseId)
        .orElseThrow(() -> new Problem(ProblemType.LEGAL_HOLD, "No hold is open"))
        .release(why.reason(), token.getSubject(), clock.instant());
    return holdsOf(caseFile);
  }

  private Holds holdsOf(CaseFile caseFile) {
    List<LegalHold> all = holds.of(caseFile.id());
    return new Holds(
        holds.open(caseFile.id()).isPresent(), all.stream().map(LegalHold::view).toList());
  }
}
