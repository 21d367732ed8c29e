package org.anuyat.cases.deadline;

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
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.letter.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clock of one case. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "approver", "municipality-admin"})
@Tag(name = "Deadlines", description = "What is due, and when")
@APIResponse(responseCode = "404", description = "No such case in this municipality")
public class ClockResource {
  @Inject CaseFiles caseFiles;
  @Inject ClockViews views;
  @Inject ExplainingDelay explainingDelay;

  /** Why the case is late. */
  @Schema(description = "Why the case is late; the applicant is told")
  public record DelayReason(
      @Schema(description = "In Thai", examples = "รอผลตรวจสถานที่จากกองสาธารณสุข")
          @NotBlank
          @Size(max = 2000)
          String reason,
      @Schema(description = "In English; the Thai text stands in for it when missing")
          @Size(max = 2000)
          String reasonEn) {}

  @GET
  @Path("clock")
  @Transactional
  @Operation(
      operationId = "getCaseClock",
      summary = "What is due of a case, and why then",
      description =
          "The service-level clock from deemed receipt (rules 4.9, 5.4) in office time, with every"
              + " start, pause and resume and the reason in words. Paused only while the applicant"
              + " owes something.")
  @APIResponse(responseCode = "200", description = "The clocks as of now")
  public ClockView clock(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return views.of(caseFiles.get(caseId));
  }

  @POST
  @Path("explain-delay")
  @Operation(
      operationId = "explainDelay",
      summary = "Tell the applicant why the case is late",
      description =
          "By mail, with a copy to the procedure's copy address (rules 4.9, 5.4). Owed as soon as the"
              + " service time has passed, and then every seven days, or as the procedure says.")
  @APIResponse(responseCode = "200", description = "Told; the clocks as of now")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "409", description = "The case is not late, waits or has ended")
  public ClockView explainDelay(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull DelayReason request) {
    explainingDelay.explain(caseId, new Reason(request.reason(), request.reasonEn()));
    return clock(municipality, caseId);
  }
}
