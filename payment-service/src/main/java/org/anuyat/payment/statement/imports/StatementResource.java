package org.anuyat.payment.statement.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.payment.statement.format.StatementFormat;
import org.anuyat.payment.storage.ObjectStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the finance officer hands in the bank's statements. */
@Path("/v1/municipalities/{municipality}/statements")
@Tag(name = "Statements")
@RunOnVirtualThread
public class StatementResource {
  @Inject Statements statements;
  @Inject HandingInStatement handingIn;
  @Inject ObjectStore store;
  @Inject JsonWebToken token;

  @ConfigProperty(name = "anuyat.statement.max-bytes")
  long maxBytes;

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed("finance-officer")
  @Operation(
      operationId = "importStatement",
      summary = "Hand in a bank statement",
      description =
          "The body is the file: CSV, camt.053 or MT940. It is kept byte for byte and read"
              + " afterwards; follow it with GET. The same file again answers 200 with the first"
              + " one and changes nothing; a file that was refused is tried again. Lines that"
              + " another file brought before count once (rule 6.5).")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "202",
      description = "Kept; it is being read",
      content = @Content(schema = @Schema(implementation = StatementView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Was handed in before",
      content = @Content(schema = @Schema(implementation = StatementView.class)))
  @APIResponse(responseCode = "400", description = "The file is empty, or the name is not valid")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "422", description = "Format or mapping is not known")
  public RestResponse<StatementView> handIn(
      @PathParam("municipality") String municipality,
      @Parameter(description = "The file's name", example = "statement-2026-11-27.csv")
          @QueryParam("name")
          @NotBlank
          @Pattern(regexp = "[^\\p{Cntrl}/\\\\]{1,200}")
          String name,
      @Parameter(description = "Left out: seen from the file") @QueryParam("format")
          StatementFormat format,
      @Parameter(
              description = "For CSV; left out: the one mapping that reads it",
              example = "shape-of-scb")
          @QueryParam("mapping")
          String mapping,
      InputStream body) {
    try (SpooledFile file = SpooledFile.of(name, body, maxBytes)) {
      var answer = handingIn.handIn(file, format, mapping, token.getSubject());
      return RestResponse.status(
          answer.isNew() ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK,
          StatementView.of(answer.statement(), Map.of()));
    }
  }

  @GET
  @RolesAllowed({"finance-officer", "municipality-admin"})
  @Transactional
  @Operation(
      operationId = "listStatements",
      summary = "Statements handed in, newest first",
      description = "Up to 200 a page; `next` is the `after` of the following page, or null.")
  @APIResponse(responseCode = "200", description = "One page; without the counts of `entries`")
  public StatementView.Page list(
      @PathParam("municipality") String municipality,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<Statement> page = statements.page(after, limit);
    return new StatementView.Page(
        page.stream().map(statement -> StatementView.of(statement, Map.of())).toList(),
        page.size() < limit ? null : page.getLast().id());
  }

  @GET
  @Path("{statementId}")
  @RolesAllowed({"finance-officer", "municipality-admin"})
  @Transactional
  @Operation(
      operationId = "getStatement",
      summary = "One statement and how far it is",
      description = "WAITING, then IMPORTED and MATCHED, or REFUSED with the lines to blame.")
  @APIResponse(responseCode = "200", description = "The statement")
  @APIResponse(responseCode = "404", description = "No such statement in this municipality")
  public StatementView get(
      @PathParam("municipality") String municipality, @PathParam("statementId") UUID statementId) {
    return StatementView.of(statements.get(statementId), statements.countsOf(statementId));
  }

  @GET
  @Path("{statementId}/content")
  @RolesAllowed("finance-officer")
  @Transactional
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "getStatementContent",
      summary = "The file as the bank made it",
      description = "Byte for byte, as a download.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "No such statement in this municipality")
  public Response content(
      @PathParam("municipality") String municipality, @PathParam("statementId") UUID statementId) {
    Statement statement = statements.get(statementId);
    return Response.ok(store.open(statement.objectKey()))
        .header("Content-Disposition", "attachment; filename=\"" + statement.id() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }
}
