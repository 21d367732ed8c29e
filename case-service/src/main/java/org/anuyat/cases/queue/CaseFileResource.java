package org.anuyat.cases.queue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.search.CaseFilter;
import org.anuyat.cases.search.ListOrder;
import org.anuyat.cases.search.SearchingCases;
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
  @Inject Acts acts;
  @Inject SearchingCases searching;
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
    return CaseFilePage.of(searching.queue(Cursor.read(after), limit + 1), limit);
  }

  @GET
  @Path("case-files")
  @Transactional
  @Operation(
      operationId = "listCaseFiles",
      summary = "List and search cases",
      description =
          "In the order in which they count as received. All conditions must hold. A search needs"
              + " at least 3 letters, or a number; a national ID finds nothing.")
  @APIResponse(responseCode = "200", description = "One page of the cases")
  @APIResponse(
      responseCode = "400",
      description = "A condition is not valid; the answer says which")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public CaseFilePage list(
      @PathParam("municipality") String municipality,
      @Parameter(
              description =
                  "Words of the applicant's name or address, the subject, the holder, the place,"
                      + " the Transaction ID; anywhere in a word, since Thai has no spaces. Or a"
                      + " number of a case, a register or a permit, in Thai or Arabic digits:"
                      + " `12/2569`, `คำขอที่ ๑๒/๒๕๖๙`; digits alone are a case number of any"
                      + " year.",
              example = "ร้านอาหาร")
          @QueryParam("q")
          @Size(max = 200)
          String q,
      @Parameter(description = "Only cases in one of these statuses; may be given several times")
          @QueryParam("status")
          List<CaseStatus> statuses,
      @Parameter(description = "true: only cases that have not ended; false: only such that have")
          @QueryParam("open")
          Boolean open,
      @Parameter(description = "Code of the procedure, in whatever version", example = "food-shop")
          @QueryParam("procedure")
          String procedure,
      @Parameter(
              description =
                  "The person (token's sub) who last acted at the review desk; `me`: the caller")
          @QueryParam("reviewer")
          String reviewer,
      @Parameter(description = "First day of receipt, a date in Bangkok", example = "2026-11-01")
          @QueryParam("receivedFrom")
          String receivedFrom,
      @Parameter(description = "Last day of receipt, a date in Bangkok", example = "2026-11-30")
          @QueryParam("receivedTo")
          String receivedTo,
      @QueryParam("order") @DefaultValue("NEWEST_FIRST") ListOrder order,
      @Parameter(description = "`next` of the page before, with the same conditions")
          @QueryParam("after")
          String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    var filter =
        new CaseFilter(
            AskedStatuses.of(statuses, open),
            procedure,
            "me".equals(reviewer) ? acts.now().actor() : reviewer,
            ReceiptDay.begin("receivedFrom", receivedFrom),
            ReceiptDay.end("receivedTo", receivedTo),
            order);
    return CaseFilePage.of(searching.page(filter, q, Cursor.read(after), limit + 1), limit);
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
