package org.anuyat.cases.inforequest.answer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anuyat.cases.inforequest.RequestView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officers and approvers do to answer a request. */
@Path("/v1/municipalities/{municipality}/information-requests/{requestId}")
@RunOnVirtualThread
@RolesAllowed({"intake-officer", "case-officer"})
@Tag(name = "Information requests")
public class AnswerResource {
  @Inject PreparingAnswer preparing;
  @Inject AnsweringRequest answering;

  @PUT
  @Path("identity-proof")
  @Operation(
      operationId = "putRequesterIdentityProof",
      summary = "Record how the requester proved who he is (rule 1.6)",
      description =
          "Needed before personal data goes out. The officer and the time are taken from the call."
              + " Somebody else than the data subject needs a legal basis (PDPA B.E. 2562).")
  @APIResponse(responseCode = "200", description = "The request with the proof")
  @APIResponse(responseCode = "400", description = "Something is missing; the detail names it")
  @APIResponse(responseCode = "404", description = "No such request in this municipality")
  @APIResponse(responseCode = "409", description = "Answered or withdrawn already")
  public RequestView prove(
      @PathParam("municipality") String municipality,
      @PathParam("requestId") UUID requestId,
      @Valid @NotNull AnswerInput.ProofInput proof) {
    return preparing.prove(requestId, proof);
  }

  @PUT
  @Path("disclosure")
  @RolesAllowed("approver")
  @Operation(
      operationId = "putDisclosure",
      summary = "Decide whether data sets that are not given out freely may be used (rule 1.1)",
      description =
          "For INTERNAL and CONFIDENTIAL data sets. Who decides may not answer. SECRET and TOP_SECRET"
              + " ones are never given out, whatever was decided.")
  @APIResponse(responseCode = "200", description = "The request with the decision")
  @APIResponse(responseCode = "400", description = "Something is missing; the detail names it")
  @APIResponse(responseCode = "404", description = "No such request in this municipality")
  @APIResponse(responseCode = "409", description = "Answered or withdrawn already")
  @APIResponse(responseCode = "422", description = "A data set is not known")
  public RequestView decide(
      @PathParam("municipality") String municipality,
      @PathParam("requestId") UUID requestId,
      @Valid @NotNull AnswerInput.DisclosureInput decision) {
    return preparing.decide(requestId, decision);
  }

  @POST
  @Path("answer")
  @Operation(
      operationId = "answerInformationRequest",
      summary = "Answer a request (rule 1.5)",
      description =
          "By the channel used unless the requester asked otherwise, with the source and the officer's"
              + " name and contact in the text. Mail goes out through the mailroom, in the thread of the"
              + " letter. Personal data goes out only after an identity proof (rule 1.6).")
  @APIResponse(responseCode = "200", description = "The request, answered")
  @APIResponse(responseCode = "400", description = "Something is missing; the detail names it")
  @APIResponse(responseCode = "403", description = "You decided on the disclosure of this request")
  @APIResponse(responseCode = "404", description = "No such request in this municipality")
  @APIResponse(responseCode = "409", description = "Answered or withdrawn already")
  @APIResponse(
      responseCode = "422",
      description =
          "No source or contact, a data set without a class or not free, or no identity proof")
  public RequestView answer(
      @PathParam("municipality") String municipality,
      @PathParam("requestId") UUID requestId,
      @Valid @NotNull AnswerInput answer) {
    return answering.answer(requestId, answer);
  }

  @PUT
  @Path("remarks")
  @Operation(
      operationId = "putInformationRequestRemarks",
      summary = "Write the remarks of a request (rule 1.7)",
      description = "Replaces the remarks; at most 2,000 characters.")
  @APIResponse(responseCode = "200", description = "The request with its remarks")
  @APIResponse(responseCode = "404", description = "No such request in this municipality")
  public RequestView remarks(
      @PathParam("municipality") String municipality,
      @PathParam("requestId") UUID requestId,
      @Valid @NotNull AnswerInput.RemarksInput input) {
    return preparing.note(requestId, input.remarks());
  }
}
