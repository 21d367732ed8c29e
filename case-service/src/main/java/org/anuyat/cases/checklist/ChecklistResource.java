package org.anuyat.cases.checklist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The checklist of a case's documents. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/checklist")
@RunOnVirtualThread
@Tag(name = "Review", description = "Steps of the reviewing officer")
@APIResponse(responseCode = "404", description = "No such case in this municipality")
public class ChecklistResource {
  @Inject MarkingChecklist marking;

  /** What an officer says of several documents. */
  @Schema(description = "What is said of each document; what is not named stays as it is")
  public record Marks(@NotEmpty @Size(max = 100) List<@Valid @NotNull Mark> items) {}

  @GET
  @RolesAllowed({"case-officer", "approver", "municipality-admin"})
  @Operation(
      operationId = "getChecklist",
      summary = "What each document of the application is found to be",
      description = "Every document the procedure requires, and what officers added (rule 4.2).")
  @APIResponse(responseCode = "200", description = "The checklist")
  public ChecklistView get(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return marking.view(caseId);
  }

  @PUT
  @RolesAllowed("case-officer")
  @Operation(
      operationId = "putChecklist",
      summary = "Say what the documents are found to be",
      description =
          "During the review, or while the applicant is waited for. Whoever marks takes part in the"
              + " review and may not decide the case. request-items and remind-items make their letters"
              + " from it (rule 4.2).")
  @APIResponse(responseCode = "200", description = "The checklist as it is now")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names what is")
  @APIResponse(responseCode = "409", description = "The case is not under review")
  public ChecklistView put(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull Marks marks) {
    marking.mark(caseId, marks.items());
    return marking.view(caseId);
  }
}
