package org.anuyat.cases.inforequest.permitquestion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anuyat.cases.inforequest.RequestView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions about permits go to the permit register and come back answered. */
@Path("/v1/municipalities/{municipality}/information-requests")
@RunOnVirtualThread
@Tag(name = "Information requests")
public class PermitQuestionResource {
  @Inject HandingToPermits handing;
  @Inject TakingPermitAnswer taking;

  @PUT
  @Path("{requestId}/permit-question")
  @RolesAllowed({"intake-officer", "case-officer"})
  @Operation(
      operationId = "putPermitQuestion",
      summary = "Hand a letter that asks about a permit on to the permit register (rule 7.4)",
      description =
          "Its three-day clock opens at permit-service, from the time the letter counts as received (1.4)."
              + " The request stays open here, with its own due date, until the certified statement"
              + " was sent; then it is answered by itself. Again: the number or kind is corrected"
              + " here only, the register keeps what it was told first.")
  @APIResponse(responseCode = "200", description = "The request, handed on")
  @APIResponse(
      responseCode = "400",
      description = "Not valid, or it did not come by mail: enter it at the permit register")
  @APIResponse(responseCode = "404", description = "No such request in this municipality")
  @APIResponse(responseCode = "409", description = "Answered or withdrawn already")
  public RequestView handOn(
      @PathParam("municipality") String municipality,
      @PathParam("requestId") UUID requestId,
      @Valid @NotNull PermitQuestionInput question) {
    return handing.handOn(requestId, question);
  }

  @PUT
  @Path("by-message/{messageId}/permit-answer")
  @RolesAllowed("service")
  @Operation(
      operationId = "putPermitAnswer",
      summary = "The permit register has answered a letter (rule 7.4)",
      description =
          "Closes the request and intake's line of the log; no mail is written, the statement was one."
              + " An answered request stays as it is.")
  @APIResponse(responseCode = "200", description = "The request, answered")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "404", description = "No request of this letter")
  public RequestView answered(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @Valid @NotNull PermitAnswerInput answer) {
    return taking.take(messageId, answer);
  }
}
