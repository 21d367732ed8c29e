package org.anuyat.cases.approval;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anuyat.cases.queue.CaseFileView;
import org.anuyat.cases.queue.CaseFileViews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The approval desk. Each step answers with the case as it then is. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}")
@RunOnVirtualThread
@RolesAllowed({"approver", "case-officer", "municipality-admin"})
@Tag(name = "Approval", description = "Steps of the approver, who is never the reviewer")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
@APIResponse(
    responseCode = "403",
    description =
        "You took part in the review or in an earlier step, the step is not yours, or you neither have"
            + " the role approver nor stand in for an approver today")
@APIResponse(responseCode = "404", description = "No such case in this municipality")
@APIResponse(
    responseCode = "409",
    description = "Not allowed in the case's present status; the answer names what is allowed now")
public class ApprovalResource {
  @Inject Deciding deciding;
  @Inject CaseFileViews views;

  @POST
  @Path("approve")
  @Operation(
      operationId = "approveCase",
      summary = "Approve",
      description =
          "One step of the procedure's approval chain (rule 5.1), each taken by another person. After"
              + " the last the applicant is told by mail (rules 4.8, 5.3); a fee is then raised, or the"
              + " permit issued, or the case completed, as the procedure says.")
  public CaseFileView approve(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid ApprovalRequests.Approve request) {
    var approve = request == null ? ApprovalRequests.Approve.PLAIN : request;
    deciding.approve(caseId, approve.desk(), approve.reason());
    return views.of(caseId);
  }

  @POST
  @Path("reject")
  @Operation(
      operationId = "rejectCase",
      summary = "Reject",
      description =
          "Ends the case; the applicant is told the reasons and the right to appeal by mail (rules"
              + " 4.8, 5.3).")
  public CaseFileView reject(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull ApprovalRequests.Reject request) {
    deciding.reject(caseId, request.desk(), request.told());
    return views.of(caseId);
  }

  @POST
  @Path("send-back")
  @Operation(operationId = "sendBackCase", summary = "Send the case back to the review desk")
  public CaseFileView sendBack(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull ApprovalRequests.SendBack request) {
    deciding.sendBack(caseId, request.desk(), request.reason());
    return views.of(caseId);
  }
}
