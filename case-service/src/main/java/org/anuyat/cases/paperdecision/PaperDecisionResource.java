package org.anuyat.cases.paperdecision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.queue.CaseFileView;
import org.anuyat.cases.queue.CaseFileViews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a signatory signed on paper. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/record-paper-decision")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "registrar"})
@Tag(name = "Papers", description = "Certified copies, print packs, scans, e-Saraban")
public class PaperDecisionResource {
  @Inject RecordingPaperDecision recording;
  @Inject CaseFileViews views;

  @POST
  @Operation(
      operationId = "recordPaperDecision",
      summary = "Record a decision that was signed on paper",
      description =
          "Rules 5.1, 5.2: with the scan as evidence the case goes on as if the signatory had decided"
              + " here. The reviewer may record it, but the one who signed must not have taken part in"
              + " the review.")
  @APIResponse(responseCode = "200", description = "Done; the case as it is now")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "403", description = "Who signed took part in the review")
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  @APIResponse(responseCode = "409", description = "Not while the case is in this status")
  @APIResponse(responseCode = "422", description = "No such signatory, or no scan of this case")
  public CaseFileView record(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull PaperDecisionRequest request) {
    if (request.lacksReason()) {
      throw new Problem(ProblemType.INVALID_INPUT, "reason: needed when rejected or sent back");
    }
    recording.record(caseId, request);
    return views.of(caseId);
  }
}
