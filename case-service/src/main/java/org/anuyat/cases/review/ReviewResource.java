package org.anuyat.cases.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.ReplacedPermit;
import org.anuyat.cases.identity.ConfirmingIdentity;
import org.anuyat.cases.queue.CaseFileView;
import org.anuyat.cases.queue.CaseFileViews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The review desk. Each step answers with the case as it then is. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}")
@RunOnVirtualThread
@RolesAllowed("case-officer")
@Tag(name = "Review", description = "Steps of the reviewing officer")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
@APIResponse(responseCode = "404", description = "No such case in this municipality")
@APIResponse(
    responseCode = "409",
    description = "Not allowed in the case's present status; the answer names what is allowed now")
public class ReviewResource {
  @Inject StartingReview startingReview;
  @Inject RequestingItems requestingItems;
  @Inject ReturningSilent returningSilent;
  @Inject Reviewing reviewing;
  @Inject FindingReplaced findingReplaced;
  @Inject ConfirmingIdentity confirmingIdentity;
  @Inject CaseFileViews views;

  @POST
  @Path("start-review")
  @Operation(
      operationId = "startReview",
      summary = "Take a case from the queue",
      description =
          "First come, first considered (rule 4.1): a case that is not the first needs a reason, which"
              + " is kept in the history.")
  public CaseFileView startReview(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid ReviewRequests.StartReview request) {
    startingReview.start(caseId, request == null ? null : request.reason());
    return views.of(caseId);
  }

  @POST
  @Path("request-items")
  @Operation(
      operationId = "requestItems",
      summary = "Ask the applicant for what is missing",
      description =
          "All of it in one list with one deadline, by mail (rule 4.2); without items, everything the"
              + " checklist has as missing or defective. A second time is refused unless the"
              + " procedure's law setting allows it. A phone call made first is recorded and told in"
              + " the letter.")
  public CaseFileView requestItems(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull ReviewRequests.RequestItems request) {
    requestingItems.request(
        caseId,
        request.items() == null
            ? List.of()
            : request.items().stream().map(ReviewRequests.Item::asked).toList(),
        request.workingDays(),
        request.phone() == null ? null : request.phone().call());
    return views.of(caseId);
  }

  @POST
  @Path("remind-items")
  @Operation(
      operationId = "remindItems",
      summary = "Ask again for what was asked for before and is still missing",
      description =
          "Everything on the checklist that was asked for before and that an officer found missing or"
              + " defective again after the applicant's answer, with a new deadline (rule 4.2). Nothing"
              + " can be added to the list: the law lets the agency ask for new things only by"
              + " request-items.")
  public CaseFileView remindItems(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull ReviewRequests.RemindItems request) {
    requestingItems.remind(
        caseId, request.workingDays(), request.phone() == null ? null : request.phone().call());
    return views.of(caseId);
  }

  @POST
  @Path("confirm-identity")
  @Operation(
      operationId = "confirmIdentity",
      summary = "Confirm who the applicant is",
      description =
          "When the checks the level demands have passed (rule 2.1); the answer names those that are"
              + " missing. During the review, or in the identity check after it; there it also"
              + " passes the case on to the approver.")
  public CaseFileView confirmIdentity(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid ReviewRequests.ConfirmIdentity request) {
    confirmingIdentity.confirm(caseId, request == null ? null : request.reason());
    return views.of(caseId);
  }

  @POST
  @Path("submit-for-approval")
  @Operation(
      operationId = "submitForApproval",
      summary = "Pass the case to an approver",
      description =
          "With what the permit shall say, and with the quantities the fee is counted from; the answer"
              + " shows the calculation. Where the procedure wants the identity confirmed and it is"
              + " not yet, the case goes to the identity check first. A permit to be replaced is looked up"
              + " in the permit register at once.")
  @APIResponse(
      responseCode = "422",
      description =
          "A quantity for the fee is missing or not the procedure's, or the permit cannot be replaced"
              + " so; the answer names it")
  @APIResponse(responseCode = "503", description = "The permit register does not answer now")
  public CaseFileView submitForApproval(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid ReviewRequests.SubmitForApproval request) {
    var submitted = request == null ? ReviewRequests.SubmitForApproval.PLAIN : request;
    var replaces = submitted.replaces();
    ReplacedPermit replaced =
        replaces == null ? null : findingReplaced.find(caseId, replaces.permitId(), replaces.how());
    reviewing.submitForApproval(
        caseId,
        submitted.wording(replaced),
        submitted.quantities(),
        submitted.exemptions(),
        submitted.reason());
    return views.of(caseId);
  }

  @POST
  @Path("change-procedure")
  @Operation(
      operationId = "changeProcedure",
      summary = "Say which procedure the case is really about",
      description = "The case goes on under the procedure's current version.")
  @APIResponse(responseCode = "422", description = "The municipality has no such procedure")
  public CaseFileView changeProcedure(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull ReviewRequests.ChangeProcedure request) {
    reviewing.changeProcedure(caseId, request.procedureCode(), request.reason());
    return views.of(caseId);
  }

  @POST
  @Path("return")
  @Operation(
      operationId = "returnCase",
      summary = "Return the application to the applicant",
      description =
          "Ends the case; the applicant gets the reasons by mail. While he still has time to send what"
              + " he was asked for it is refused.")
  public CaseFileView giveBack(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull ReviewRequests.ToldReason request) {
    reviewing.giveBack(caseId, request.told());
    return views.of(caseId);
  }

  @POST
  @Path("return-silent")
  @Operation(
      operationId = "returnSilentCase",
      summary = "Return the application of an applicant who sent nothing",
      description =
          "One click once his deadline has passed (rule 4.2); the reasons are written from the list he"
              + " was sent. Refused before the deadline, and when a reply came in.")
  public CaseFileView returnSilent(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    returningSilent.byOfficer(caseId);
    return views.of(caseId);
  }

  @POST
  @Path("withdraw")
  @Operation(
      operationId = "withdrawCase",
      summary = "Record that the applicant withdrew",
      description = "Ends the case; the applicant gets a confirmation by mail.")
  public CaseFileView withdraw(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull ReviewRequests.ToldReason request) {
    reviewing.withdraw(caseId, request.told());
    return views.of(caseId);
  }
}
