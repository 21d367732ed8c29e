package org.anuyat.cases.publicstatus;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.statuslink.StatusLinks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The citizen's status without a log-in. A link that was never given, one that is malformed and one
 * of somebody else answer the same.
 */
@Path("/status/{token}")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Public status page", description = "For the citizen who has the link")
public class StatusPageResource {
  private static final int NOT_FOUND = 404;

  /** The pages, checked against their data when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {
    static native TemplateInstance status(StatusPage page);

    private Templates() {}
  }

  @Inject StatusLinks links;
  @Inject PublicCases cases;

  @GET
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  @Operation(
      operationId = "showStatus",
      summary = "The status of a case as a page",
      description =
          "Public by an unguessable link that stands in every letter about the case. Thai and English,"
              + " made for telephones, without scripts; not to be indexed.")
  @APIResponse(responseCode = "200", description = "The status as of this moment")
  @APIResponse(responseCode = "404", description = "The same page, saying that the link is unknown")
  public Response page(@PathParam("token") String token) {
    StatusPage page = new StatusPage(find(token).orElse(null), Ids.token());
    return closed(Response.status(page.found() == null ? NOT_FOUND : 200))
        .entity(Templates.status(page).render())
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'nonce-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(page.nonce()))
        .build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getStatus", summary = "The same for programs")
  @APIResponse(
      responseCode = "200",
      description = "The status as of this moment",
      content = @Content(schema = @Schema(implementation = PublicCase.class)))
  @APIResponse(responseCode = "404", description = "The link is unknown")
  public Response json(@PathParam("token") String token) {
    PublicCase found = find(token).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return closed(Response.ok(found)).build();
  }

  private Optional<PublicCase> find(String token) {
    return links.caseOf(token).flatMap(cases::ofLink);
  }

  private static Response.ResponseBuilder closed(Response.ResponseBuilder answer) {
    return answer
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header("X-Robots-Tag", "noindex, nofollow")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer");
  }
}
