package org.anuyat.cases.publicstatus;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.anuyat.cases.agency.CallingClient;
import org.anuyat.cases.agency.Conditional;
import org.anuyat.cases.agency.NeedsScope;
import org.anuyat.cases.agency.Scope;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public statuses for the systems of other agencies. */
@Path("/v1/municipalities/{municipality}/public-cases")
@RunOnVirtualThread
@RolesAllowed("agency")
@Tag(name = "Agencies: public status", description = "What other agencies may know of cases")
public class PublicCaseResource {
  private static final String ONE =
      """
      {"municipality":"05300118","caseNumber":"1/2569","procedureCode":"food-shop",
       "procedureTh":"ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร","procedureEn":"Food shop licence",
       "status":{"code":"IN_PROGRESS","nameTh":"อยู่ระหว่างพิจารณา","nameEn":"In progress"},
       "since":"2026-11-24T02:10:00Z","deemedReceivedAt":"2026-11-23T01:30:00Z",
       "itemsDeadline":null,"applicationKey":"PORTAL-2026-000123"}
      """;
  private static final String CHANGES =
      """
      {"items":[{"id":"019ab0c2-7b1e-7c3a-9d52-0f5a6e1b2c3d","type":"case.status-changed",
        "municipality":"05300118","sequence":42,"caseNumber":"1/2569","procedureCode":"food-shop",
        "before":{"code":"RECEIVED","nameTh":"รับเรื่องแล้ว","nameEn":"Received"},
        "status":{"code":"IN_PROGRESS","nameTh":"อยู่ระหว่างพิจารณา","nameEn":"In progress"},
        "at":"2026-11-24T02:10:00Z","applicationKey":null}],
       "next":"42"}
      """;

  @Inject PublicCases cases;
  @Inject CaseChanges changes;
  @Inject CallingClient client;
  @Inject Conditional conditional;

  /** One page of the changes. */
  @Schema(description = "One page of the changes, the oldest first")
  public record ChangePage(
      List<CaseChange> items,
      @Schema(
              description =
                  "Ask with ?after= this for what comes then, now or later; keep it between polls",
              examples = "42")
          String next) {}

  @GET
  @Path("{year: [0-9]{4}}/{number: [0-9]{1,9}}")
  @NeedsScope(Scope.CASES_READ)
  @Operation(
      operationId = "getPublicCase",
      summary = "The public status of a case by its number",
      description =
          "Case 1/2569 is `…/public-cases/2569/1`. Needs the scope `cases.read`. Send the ETag in"
              + " If-None-Match to learn cheaply that nothing changed.")
  @APIResponse(
      responseCode = "200",
      description = "The case",
      content =
          @Content(
              schema = @Schema(implementation = PublicCase.class),
              examples = @ExampleObject(name = "in progress", value = ONE)))
  @APIResponse(responseCode = "304", description = "As you know it (If-None-Match)")
  @APIResponse(responseCode = "403", description = "The scope cases.read is missing")
  @APIResponse(responseCode = "404", description = "No such case, or not your municipality")
  public Response get(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Year of the Buddhist era", example = "2569") @PathParam("year")
          int year,
      @Parameter(example = "1") @PathParam("number") int number,
      @Context Request request) {
    return conditional.answer(
        request,
        cases
            .numbered(year, number, client.id())
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND)));
  }

  @GET
  @Path("by-key/{applicationKey}")
  @NeedsScope(Scope.CASES_READ)
  @Operation(
      operationId = "getPublicCaseByKey",
      summary = "The public status of an application you handed in, by your own key",
      description =
          "404 until its case is opened; `GET …/applications/{applicationId}` tells how far it is."
              + " Needs the scope `cases.read`.")
  @APIResponse(
      responseCode = "200",
      description = "The case",
      content =
          @Content(
              schema = @Schema(implementation = PublicCase.class),
              examples = @ExampleObject(name = "in progress", value = ONE)))
  @APIResponse(responseCode = "304", description = "As you know it (If-None-Match)")
  @APIResponse(responseCode = "403", description = "The scope cases.read is missing")
  @APIResponse(
      responseCode = "404",
      description = "You handed in nothing with this key, or its case is not opened yet")
  public Response byKey(
      @PathParam("municipality") String municipality,
      @Parameter(example = "PORTAL-2026-000123") @PathParam("applicationKey") String applicationKey,
      @Context Request request) {
    return conditional.answer(
        request,
        cases
            .ofApplication(client.id(), applicationKey)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND)));
  }

  @GET
  @Path("changes")
  @NeedsScope(Scope.CASES_READ)
  @Operation(
      operationId = "listCaseChanges",
      summary = "All changes of public statuses since a cursor, the oldest first",
      description =
          "Begin without `after`, keep `next`, and ask again with it: nothing is left out and nothing"
              + " comes twice. An empty page gives the same cursor back. Numbers run without gaps in"
              + " each municipality. Needs the scope `cases.read`.")
  @APIResponse(
      responseCode = "200",
      description = "One page; empty when nothing has happened since",
      content =
          @Content(
              schema = @Schema(implementation = ChangePage.class),
              examples = @ExampleObject(name = "one change", value = CHANGES)))
  @APIResponse(responseCode = "304", description = "As you know it (If-None-Match)")
  @APIResponse(responseCode = "403", description = "The scope cases.read is missing")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public Response changes(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before", example = "41")
          @QueryParam("after")
          @DefaultValue("0")
          @Min(0)
          long after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit,
      @Context Request request) {
    List<CaseChange> items = changes.after(after, client.id(), limit);
    long next = items.isEmpty() ? after : items.getLast().sequence();
    return conditional.answer(request, new ChangePage(items, Long.toString(next)));
  }
}
