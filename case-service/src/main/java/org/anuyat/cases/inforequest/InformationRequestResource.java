package org.anuyat.cases.inforequest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.anuyat.cases.export.Download;
import org.anuyat.cases.export.TableFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The queue and the log of information requests. */
@Path("/v1/municipalities/{municipality}/information-requests")
@RunOnVirtualThread
@RolesAllowed({"intake-officer", "case-officer", "approver", "municipality-admin"})
@Tag(name = "Information requests", description = "Process 1: what citizens ask, and the log")
public class InformationRequestResource {
  @Inject InformationRequests requests;
  @Inject RegisteringRequest registering;
  @Inject Clock clock;

  @GET
  @Path("queue")
  @Transactional
  @Operation(
      operationId = "getInformationRequestQueue",
      summary = "Requests that wait for an answer, first come first",
      description =
          "By the time they count as received (rule 1.4), each with its due date by the service level.")
  @APIResponse(responseCode = "200", description = "One page of the queue")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public RequestPage queue(
      @PathParam("municipality") String municipality,
      @Parameter(description = "true: only those past their due date")
          @QueryParam("overdue")
          @DefaultValue("false")
          boolean overdue,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return RequestPage.of(
        requests.queue(after, overdue ? clock.instant() : null, limit + 1), limit, clock.instant());
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listInformationRequests",
      summary = "The log of information requests (rule 1.7), the newest first",
      description =
          "From every channel. `q` is looked for in numbers, requester, subject, question, source and"
              + " remarks.")
  @APIResponse(responseCode = "200", description = "A page of the log; empty when none fits")
  @APIResponse(responseCode = "400", description = "A condition is not valid")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public RequestPage list(
      @PathParam("municipality") String municipality,
      @Valid @BeanParam RequestFilter filter,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return RequestPage.of(requests.newest(filter, after, limit + 1), limit, clock.instant());
  }

  @GET
  @Path("export")
  @Transactional
  @Operation(
      operationId = "exportInformationRequests",
      summary = "The log of a Buddhist year as a file",
      description =
          "The six columns of rule 1.7, in the order of receipt. A cell that a spreadsheet would run as"
              + " a formula is made text.")
  @APIResponse(
      responseCode = "200",
      description = "The log, for saving",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public Response export(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Buddhist year; default this year", example = "2569")
          @QueryParam("year")
          @Min(2400)
          @Max(2999)
          Integer year,
      @Parameter(description = "csv or xlsx") @QueryParam("format") @DefaultValue("csv")
          TableFormat format) {
    int wanted = year == null ? RequestLog.year(clock.instant()) : year;
    return Download.of(
        RequestLog.table(wanted, requests.ofYear(wanted)),
        format,
        "information-requests-" + municipality + "-" + wanted);
  }

  @GET
  @Path("{requestId}")
  @Transactional
  @RolesAllowed({"intake-officer", "case-officer", "approver", "municipality-admin", "service"})
  @Operation(operationId = "getInformationRequest", summary = "One request and its answer")
  @APIResponse(responseCode = "200", description = "The request")
  @APIResponse(responseCode = "404", description = "No such request in this municipality")
  public RequestView get(
      @PathParam("municipality") String municipality, @PathParam("requestId") UUID requestId) {
    return RequestView.of(requests.get(requestId), clock.instant());
  }

  @POST
  @RolesAllowed({"intake-officer", "case-officer", "service"})
  @Operation(
      operationId = "postInformationRequest",
      summary = "Register a request that did not come by mail",
      description =
          "From a portal, the counter, the telephone or a letter. It counts as received at once or at"
              + " the next opening (rule 1.4). With `Idempotency-Key` the same call again answers the"
              + " same request.")
  @APIResponse(
      responseCode = "200",
      description = "Registered before under this key",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public RestResponse<RequestView> post(
      @PathParam("municipality") String municipality,
      @Parameter(description = "The caller's own name for the request")
          @HeaderParam("Idempotency-Key")
          @Size(min = 1, max = 200)
          String idempotencyKey,
      @Valid @NotNull PostedRequest posted) {
    RegisteringRequest.Registered registered = registering.posted(posted, idempotencyKey);
    return RestResponse.status(
        registered.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
        registered.request());
  }
}
