package org.anuyat.cases.queue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.casefile.QueuePlace;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officers read: the queue, the list, one case. */
@Path("/v1/municipalities/{municipality}")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "approver", "finance-officer", "registrar", "municipality-admin"})
@Tag(name = "Cases", description = "What officers read of cases")
public class CaseFileResource {
  @Inject CaseFiles caseFiles;
  @Inject CaseFileViews views;

  @GET
  @Path("queue")
  @Transactional
  @Operation(
      operationId = "getQueue",
      summary = "Cases that wait for review, first come first",
      description =
          "Ordered by the time they count as received, then by arrival (rule 4.1). The first of the"
              + " first page is the one whose turn it is.")
  @APIResponse(responseCode = "200", description = "One page of the queue")
  @APIResponse(responseCode = "400", description = "after or limit is not valid")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public CaseFilePage queue(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return CaseFilePage.of(
        caseFiles.queue(Cursor.read(after), limit + 1),
        limit,
        last -> Cursor.write(QueuePlace.of(last)));
  }

  @GET
  @Path("case-files")
  @Transactional
  @Operation(operationId = "listCaseFiles", summary = "All cases, newest first")
  @APIResponse(responseCode = "200", description = "One page of the cases")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public CaseFilePage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @Parameter(description = "Only cases in this status") @QueryParam("status") CaseStatus status,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return CaseFilePage.of(
        caseFiles.newest(after, status, limit + 1), limit, last -> last.id().toString());
  }

  @GET
  @Path("case-files/{caseId}")
  @Operation(
      operationId = "getCaseFile",
      summary = "One case",
      description = "With mails, documents, history and what may be done next.")
  @APIResponse(responseCode = "200", description = "The case")
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  public CaseFileView get(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return views.of(caseId);
  }
}
