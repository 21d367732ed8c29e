package org.anuyat.payment.statement.mapping;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.statement.format.CsvMapping;
import org.anuyat.payment.statement.format.CsvMappingRules;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How CSV reports are read, as the administrator tells. */
@Path("/v1/municipalities/{municipality}/statement-mappings")
@Tag(name = "Statements")
@RunOnVirtualThread
public class StatementMappingResource {
  private static final String NAME = "[a-z0-9][a-z0-9-]{0,49}";

  /** A mapping with its name. */
  @Schema(name = "NamedMapping", description = "A mapping with its name")
  public record NamedMapping(
      @Schema(examples = "shape-of-scb") String name,
      @Schema(description = "False for a shape that comes with the service") boolean own,
      CsvMapping mapping) {}

  /** All of them. */
  @Schema(name = "Mappings", description = "The municipality's own and the shapes, by name")
  public record Mappings(List<NamedMapping> items) {}

  @Inject StatementMappings mappings;
  @Inject NaturalKeyLock lock;
  @Inject JsonWebToken token;
  @Inject Clock clock;

  @GET
  @RolesAllowed({"finance-officer", "municipality-admin"})
  @Transactional
  @Operation(
      operationId = "listStatementMappings",
      summary = "The CSV reports that can be read",
      description = "The municipality's own, and shapes of three banks that come with the service.")
  @APIResponse(responseCode = "200", description = "The mappings")
  public Mappings list(@PathParam("municipality") String municipality) {
    return new Mappings(
        mappings.all().entrySet().stream()
            .map(each ->
                new NamedMapping(
                    each.getKey(), mappings.own(each.getKey()).isPresent(), each.getValue()))
            .toList());
  }

  @GET
  @Path("{name}")
  @RolesAllowed({"finance-officer", "municipality-admin"})
  @Transactional
  @Operation(
      operationId = "getStatementMapping",
      summary = "One mapping",
      description = "A good beginning for one's own: read a shape, change it, PUT it.")
  @APIResponse(responseCode = "200", description = "The mapping")
  @APIResponse(responseCode = "404", description = "No such mapping")
  public NamedMapping get(
      @PathParam("municipality") String municipality, @PathParam("name") String name) {
    return new NamedMapping(name, mappings.own(name).isPresent(), needed(name));
  }

  @PUT
  @Path("{name}")
  @RolesAllowed("municipality-admin")
  @Transactional
  @Operation(
      operationId = "putStatementMapping",
      summary = "Tell how a CSV report is read",
      description =
          "Holds for statements handed in from now on. Try it with `preview` before the first"
              + " import.")
  @APIResponse(responseCode = "200", description = "The mapping")
  @APIResponse(responseCode = "400", description = "A field is missing or outside its limits")
  @APIResponse(
      responseCode = "422",
      description = "The fields do not fit together; the detail says how")
  public NamedMapping put(
      @PathParam("municipality") String municipality,
      @PathParam("name") @Pattern(regexp = NAME) String name,
      @NotNull @Valid CsvMapping mapping) {
    List<String> faults = CsvMappingRules.faultsOf(mapping);
    if (!faults.isEmpty()) {
      throw new Problem(ProblemType.MAPPING_NOT_USABLE, String.join("; ", faults));
    }
    lock.take("statement-mapping", name);
    StatementMapping own = mappings.own(name).orElseGet(() -> new StatementMapping(name));
    own.change(mapping, token.getSubject(), clock.instant());
    mappings.persist(own);
    return new NamedMapping(name, true, mapping);
  }

  @DELETE
  @Path("{name}")
  @RolesAllowed("municipality-admin")
  @Transactional
  @Operation(
      operationId = "deleteStatementMapping",
      summary = "Forget one's own mapping",
      description = "A shape of the same name that comes with the service is used again.")
  @APIResponse(responseCode = "204", description = "Forgotten")
  @APIResponse(
      responseCode = "404",
      description = "The municipality has no such mapping of its own")
  public void delete(
      @PathParam("municipality") String municipality, @PathParam("name") String name) {
    mappings.delete(mappings.own(name).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND)));
  }

  @POST
  @Path("{name}/preview")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({"finance-officer", "municipality-admin"})
  @Operation(
      operationId = "previewStatementMapping",
      summary = "What a mapping makes of a file",
      description =
          "The body is the file. Answers the first lines as they would be imported, and every line"
              + " that cannot be read with its number and column. Nothing is stored.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "200", description = "What was read")
  @APIResponse(responseCode = "404", description = "No such mapping")
  @APIResponse(responseCode = "413", description = "The file is too large")
  public Preview preview(
      @PathParam("municipality") String municipality,
      @PathParam("name") String name,
      InputStream file)
      throws IOException {
    return Preview.of(needed(name), file);
  }

  private CsvMapping needed(String name) {
    return mappings.named(name).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
