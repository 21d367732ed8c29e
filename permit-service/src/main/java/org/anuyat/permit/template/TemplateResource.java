package org.anuyat.permit.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an administrator writes templates, and officers read them. */
@Path("/v1/municipalities/{municipality}/templates")
@RolesAllowed({"municipality-admin", "registrar", "case-officer", "province-operator", "service"})
@Tag(name = "Templates")
public class TemplateResource {
  static final String CODE = "[a-z0-9-]{1,60}";

  /**
   * Some templates.
   *
   * @param next give it as {@code after} to read on; null at the end
   */
  @Schema(name = "PermitTemplates")
  public record Page(List<TemplateView> items, String next) {}

  @Inject Templates templates;
  @Inject KeepingTemplate keeping;
  @Inject ReadingTemplate reading;
  @Inject JsonWebToken token;

  @PUT
  @Path("{code}")
  @RolesAllowed("municipality-admin")
  @RunOnVirtualThread
  @Operation(
      operationId = "putTemplate",
      summary = "Write a template anew",
      description =
          "Makes a new version; the same content again makes none. Permits issued from now on take it,"
              + " earlier ones keep theirs. A template of code `standard` replaces the built-in one."
              + " With `If-Match` only when nobody wrote in the meantime (rule 7.1).")
  @APIResponse(
      responseCode = "201",
      description = "A new version",
      content = @Content(schema = @Schema(implementation = TemplateView.class)))
  @APIResponse(
      responseCode = "200",
      description = "As it was",
      content = @Content(schema = @Schema(implementation = TemplateView.class)))
  @APIResponse(responseCode = "400", description = "A field is missing or too long")
  @APIResponse(responseCode = "412", description = "Somebody else wrote in the meantime")
  @APIResponse(
      responseCode = "422",
      description = "A text is broken or uses an unknown name; the detail says section and line")
  public Response put(
      @PathParam("municipality") String municipality,
      @PathParam("code") @Pattern(regexp = CODE) String code,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TemplateContent content) {
    var outcome =
        keeping.keep(
            code,
            content,
            version -> ifMatch == null || ifMatch.equals("\"v" + version + "\""),
            token.getSubject());
    TemplateView view = reading.view(outcome.template());
    return Response.status(outcome.isNew() ? 201 : 200).entity(view).tag(tag(view)).build();
  }

  @GET
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "listTemplates",
      summary = "The municipality's templates, by code",
      description = "The current version of each, up to `limit` after the code `after` (rule 7.1).")
  @APIResponse(responseCode = "200", description = "A page of templates")
  public Page list(
      @PathParam("municipality") String municipality,
      @QueryParam("after") @Pattern(regexp = CODE) String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<TemplateView> items = templates.page(after, limit).stream().map(reading::view).toList();
    return new Page(items, items.size() < limit ? null : items.getLast().code());
  }

  @GET
  @Path("{code}")
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "getTemplate",
      summary = "A template as it is now",
      description = "`standard` is always there, built in as version 0 (rule 7.1).")
  @APIResponse(
      responseCode = "200",
      description = "The current version",
      content = @Content(schema = @Schema(implementation = TemplateView.class)))
  @APIResponse(responseCode = "404", description = "There is no such template")
  public Response get(
      @PathParam("municipality") String municipality,
      @PathParam("code") @Pattern(regexp = CODE) String code) {
    TemplateView view = reading.current(code);
    return Response.ok(view).tag(tag(view)).build();
  }

  @GET
  @Path("{code}/versions")
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "listTemplateVersions",
      summary = "All versions of a template, youngest first",
      description = "Up to `limit` that came before the version `after` (rule 7.1).")
  @APIResponse(responseCode = "200", description = "A page of versions")
  public Page versions(
      @PathParam("municipality") String municipality,
      @PathParam("code") @Pattern(regexp = CODE) String code,
      @QueryParam("after") @DefaultValue("2147483647") @Min(1) int after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<TemplateView> items =
        templates.versions(code, after, limit).stream().map(reading::view).toList();
    return new Page(items, items.size() < limit ? null : String.valueOf(items.getLast().version()));
  }

  @GET
  @Path("{code}/versions/{version}")
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "getTemplateVersion",
      summary = "One version of a template",
      description = "As it was written; versions are never changed (rule 7.1).")
  @APIResponse(responseCode = "200", description = "The version")
  @APIResponse(responseCode = "404", description = "There is no such version")
  public TemplateView version(
      @PathParam("municipality") String municipality,
      @PathParam("code") @Pattern(regexp = CODE) String code,
      @PathParam("version") int version) {
    return templates
        .version(code, version)
        .map(reading::view)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private static EntityTag tag(TemplateView view) {
    return tag(view.version());
  }

  private static EntityTag tag(int version) {
    return new EntityTag("v" + version);
  }
}
