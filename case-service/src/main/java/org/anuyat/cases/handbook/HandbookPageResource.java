package org.anuyat.cases.handbook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.anuyat.cases.platform.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The citizen handbook for people: pages without log-in and without scripts. */
@Path("/handbook/{municipality}")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "Handbook")
@APIResponse(responseCode = "404", description = "A page that says there is none, and what to do")
public class HandbookPageResource {
  /** The pages, checked against their data when the service is built. */
  @CheckedTemplate(basePath = "handbook")
  static class Templates {
    static native TemplateInstance list(HandbookPage page);

    static native TemplateInstance procedure(HandbookPage page);

    static native TemplateInstance missing(HandbookPage page);

    private Templates() {}
  }

  @Inject Handbooks handbooks;

  @GET
  @Operation(
      operationId = "showHandbookList",
      summary = "The procedures of a municipality as a page",
      description = "Public; Thai or English, made for telephones first.")
  @APIResponse(responseCode = "200", description = "The page")
  public Response list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "th (default) or en") @QueryParam("lang") String lang) {
    String path = "/handbook/" + municipality;
    Language language = Language.of(lang);
    String nonce = Ids.token();
    Optional<HandbookList> list = handbooks.list(municipality);
    return list.map(found -> new HandbookPage(found, null, found.contact(), path, language, nonce))
        .map(page -> answer(200, Templates.list(page), page))
        .orElseGet(() -> missing(path, language, nonce));
  }

  @GET
  @Path("{code}")
  @Operation(
      operationId = "showHandbook",
      summary = "The handbook of one procedure as a page",
      description =
          "Criteria, documents, fee, steps with their times, how to apply, and the forms (PREP.2, T1.1,"
              + " T1.2). Public; Thai or English, made for telephones first.")
  @APIResponse(responseCode = "200", description = "The page")
  public Response procedure(
      @PathParam("municipality") String municipality,
      @PathParam("code") String code,
      @Parameter(description = "th (default) or en") @QueryParam("lang") String lang) {
    Language language = Language.of(lang);
    String nonce = Ids.token();
    Optional<HandbookView> view = handbooks.find(municipality, code);
    return view.map(found ->
            new HandbookPage(
                null,
                found,
                found.contact(),
                "/handbook/" + municipality + "/" + found.code(),
                language,
                nonce))
        .map(page -> answer(200, Templates.procedure(page), page))
        .orElseGet(() -> missing("/handbook/" + municipality, language, nonce));
  }

  /** What was asked for is not repeated on the page. */
  private static Response missing(String path, Language language, String nonce) {
    var page = new HandbookPage(null, null, null, path, language, nonce);
    return answer(404, Templates.missing(page), page);
  }

  private static Response answer(int status, TemplateInstance template, HandbookPage page) {
    return Response.status(status)
        .entity(template.render())
        .header("Content-Language", page.lang())
        .header("Cache-Control", "no-cache")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'nonce-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(page.nonce()))
        .build();
  }
}
