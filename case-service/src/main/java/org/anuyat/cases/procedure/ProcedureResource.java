package org.anuyat.cases.procedure;

import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The procedures of a municipality. */
@Path("/v1/municipalities/{municipality}/procedures")
@RunOnVirtualThread
@Tag(name = "Procedures", description = "What citizens may ask a municipality for")
public class ProcedureResource {
  @Inject Procedures procedures;
  @Inject DefiningProcedure definingProcedure;

  /** All procedures, by code. */
  public record ProcedureList(List<ProcedureView> items) {}

  @GET
  @Transactional
  @RolesAllowed({
    "intake-officer",
    "case-officer",
    "approver",
    "finance-officer",
    "registrar",
    "municipality-admin",
    "province-operator",
    "service"
  })
  @Operation(
      operationId = "listProcedures",
      summary = "The municipality's procedures",
      description = "In their current versions, by code. `general-request` is always among them.")
  @APIResponse(responseCode = "200", description = "The procedures")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public ProcedureList list(@PathParam("municipality") String municipality) {
    return new ProcedureList(procedures.allCurrent().stream().map(ProcedureView::of).toList());
  }

  @GET
  @Path("{code}")
  @Transactional
  @RolesAllowed({
    "intake-officer",
    "case-officer",
    "approver",
    "finance-officer",
    "registrar",
    "municipality-admin",
    "province-operator",
    "service"
  })
  @Operation(operationId = "getProcedure", summary = "One procedure in its current version")
  @APIResponse(
      responseCode = "200",
      description = "The procedure; ETag is its version",
      content = @Content(schema = @Schema(implementation = ProcedureView.class)))
  @APIResponse(responseCode = "304", description = "As you know it (If-None-Match)")
  @APIResponse(responseCode = "404", description = "No such procedure, or not your municipality")
  public Response get(
      @PathParam("municipality") String municipality,
      @PathParam("code") String code,
      @Context Request request) {
    Procedure procedure =
        procedures.current(code).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    Response.ResponseBuilder known =
        request.evaluatePreconditions(EntityTag.valueOf(procedure.eTag()));
    return (known == null ? Response.ok(ProcedureView.of(procedure)) : known)
        .header(HttpHeaders.ETAG, procedure.eTag())
        .build();
  }

  @PUT
  @Path("{code}")
  @RolesAllowed("municipality-admin")
  @Operation(
      operationId = "putProcedure",
      summary = "Write a procedure",
      description =
          "The same terms again change nothing. Other terms make a new version: new cases begin under"
              + " it, running cases keep theirs. A charge for certified copies or permit checks is"
              + " refused wherever it stands (rules 3.3, 4.3, 7.3), and so is a document the applicant"
              + " has to certify (G2, T1.5) and a field that is no term. What GET answers may be"
              + " changed and sent back. With the ETag you read in If-Match nobody's change is"
              + " lost.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as before",
      content = @Content(schema = @Schema(implementation = ProcedureView.class)))
  @APIResponse(
      responseCode = "201",
      description = "New",
      content = @Content(schema = @Schema(implementation = ProcedureView.class)))
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  @APIResponse(
      responseCode = "422",
      description = "It charges for what is free by rule, or asks for certified evidence")
  @APIResponse(responseCode = "412", description = "It was changed meanwhile")
  @CustomDeserialization(StrictTerms.class)
  public RestResponse<ProcedureView> put(
      @PathParam("municipality") String municipality,
      @PathParam("code") @Pattern(regexp = Procedure.CODE_PATTERN) @Size(max = 60) String code,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ProcedureTerms terms) {
    return answer(definingProcedure.define(code, ifMatch, terms));
  }

  @POST
  @Path("{code}/adopt")
  @RolesAllowed("municipality-admin")
  @Operation(
      operationId = "adoptProcedure",
      summary = "Take a procedure from the provincial catalogue",
      description =
          "With all its terms; adjust it with PUT afterwards. The amounts of the fee are the"
              + " catalogue's until the municipality sets its by-law's. Adopting again changes"
              + " nothing, and what the municipality has adjusted is never overwritten.")
  @APIResponse(
      responseCode = "200",
      description = "Adopted before",
      content = @Content(schema = @Schema(implementation = ProcedureView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Adopted",
      content = @Content(schema = @Schema(implementation = ProcedureView.class)))
  @APIResponse(responseCode = "404", description = "Not in the catalogue, or not your municipality")
  @APIResponse(responseCode = "409", description = "The municipality has terms of its own for it")
  public RestResponse<ProcedureView> adopt(
      @PathParam("municipality") String municipality, @PathParam("code") String code) {
    return answer(definingProcedure.adopt(code));
  }

  private static RestResponse<ProcedureView> answer(DefiningProcedure.Defined defined) {
    return RestResponse.ResponseBuilder.create(
            defined.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
            ProcedureView.of(defined.procedure()))
        .header(HttpHeaders.ETAG, defined.procedure().eTag())
        .build();
  }
}
