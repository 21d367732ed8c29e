package org.anuyat.permit.collect;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anuyat.permit.client.Municipalities;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.dispatch.Collecting;
import org.anuyat.permit.dispatch.Collecting.Outcome;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.storage.ObjectStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a holder fetches the permit by link and one-time code (8.2). */
@Path("/collect/{token}")
@Tag(name = "Delivery")
public class CollectPageResource {
  /** The page, checked against its data when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {
    static native TemplateInstance collect(CollectPage page);

    private Templates() {}
  }

  private static final Pattern TOKEN = Pattern.compile("[0-9a-z]{26}");
  private static final int LONGEST_CODE = 40;

  @Inject Collecting collecting;
  @Inject Collected collected;
  @Inject Municipalities municipalities;
  @Inject CurrentMunicipality current;
  @Inject ObjectStore store;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  @Operation(
      operationId = "showCollectPage",
      summary = "The page that asks for the one-time code",
      description = "Public, Thai and English, without scripts (8.2).")
  @APIResponse(responseCode = "200", description = "The page")
  @APIResponse(responseCode = "404", description = "The link does not work, or no longer")
  public Response show(@PathParam("token") String token) {
    String nonce = Ids.token();
    return owner(token)
        .map(code -> page(200, CollectPage.asking(profile(code), nonce)))
        .orElseGet(() -> page(404, CollectPage.closed(nonce)));
  }

  @POST
  @PermitAll
  @RunOnVirtualThread
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({"application/pdf", MediaType.TEXT_HTML + ";charset=UTF-8"})
  @Operation(
      operationId = "collectPermit",
      summary = "Fetch the permit with the one-time code",
      description =
          "Works once. After five wrong codes (a setting), fourteen days (a setting) or the first"
              + " download the link is closed; an officer can send a new one.")
  @APIResponse(responseCode = "200", description = "The signed permit")
  @APIResponse(responseCode = "403", description = "Wrong code; the page says how many are left")
  @APIResponse(responseCode = "404", description = "The link does not work, or no longer")
  public Response collect(@PathParam("token") String token, @FormParam("code") String code) {
    String nonce = Ids.token();
    Optional<String> owner = owner(token);
    if (owner.isEmpty()) {
      return page(404, CollectPage.closed(nonce));
    }
    current.set(owner.get());
    String typed = code == null || code.length() > LONGEST_CODE ? "" : code;
    Outcome outcome = collecting.open(token, typed);
    return switch (outcome.verdict()) {
      case CLOSED -> page(404, CollectPage.closed(nonce));
      case WRONG ->
          page(403, CollectPage.wrong(outcome.attemptsLeft(), profile(owner.get()), nonce));
      case RIGHT -> {
        var file = collected.file(outcome.dispatch());
        yield Response.ok(store.open(file.key()), "application/pdf")
            .header("Content-Length", file.size())
            .header("Content-Disposition", "attachment; filename=\"permit.pdf\"")
            .build();
      }
    };
  }

  private Optional<String> owner(String token) {
    return TOKEN.matcher(token).matches() ? collecting.municipality(token) : Optional.empty();
  }

  private MunicipalityProfile profile(String code) {
    return municipalities.known(code).orElse(null);
  }

  private static Response page(int status, CollectPage page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML + ";charset=UTF-8")
        .entity(Templates.collect(page).render())
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'nonce-%s'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
                .formatted(page.nonce()))
        .build();
  }
}
