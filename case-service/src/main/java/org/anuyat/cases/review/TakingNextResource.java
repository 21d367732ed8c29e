package org.anuyat.cases.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.anuyat.cases.queue.CaseFileView;
import org.anuyat.cases.queue.CaseFileViews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The queue as the reviewing officer works it off: without choosing. */
@Path("/v1/municipalities/{municipality}/queue")
@RunOnVirtualThread
@RolesAllowed("case-officer")
@Tag(name = "Review", description = "Steps of the reviewing officer")
public class TakingNextResource {
  @Inject StartingReview startingReview;
  @Inject CaseFileViews views;

  @POST
  @Path("take-next")
  @Operation(
      operationId = "takeNext",
      summary = "Take the case whose turn it is",
      description =
          "First come, first considered (rule 4.1). Officers who ask at the same time get one case"
              + " each, in order.")
  @APIResponse(
      responseCode = "200",
      description = "The case, now under review",
      content = @Content(schema = @Schema(implementation = CaseFileView.class)))
  @APIResponse(responseCode = "204", description = "No case waits")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public RestResponse<CaseFileView> takeNext(@PathParam("municipality") String municipality) {
    return startingReview
        .startNext()
        .map(caseId -> RestResponse.ok(views.of(caseId)))
        .orElseGet(RestResponse::noContent);
  }
}
