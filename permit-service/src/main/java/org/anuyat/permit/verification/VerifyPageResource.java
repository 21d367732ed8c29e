package org.anuyat.permit.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.anuyat.permit.platform.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public check for people. */
@Path("/verify/{token}")
@Tag(name = "Public check")
public class VerifyPageResource {
  /** The pages, checked against their data when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {
    static native TemplateInstance verify(VerifyPage page);

    private Templates() {}
  }

  @Inject CheckingPermit checking;
  @Inject Clock clock;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  @Operation(
      operationId = "showPermit",
      summary = "The present state of a permit as a page",
      description =
          "Public and free; Thai and English, made for telephones, without scripts. This is the address"
              + " behind the QR code of every permit.")
  @APIResponse(responseCode = "200", description = "The permit as of this moment")
  @APIResponse(responseCode = "404", description = "The same page, saying that no permit was found")
  public Response show(@PathParam("token") String token) {
    String nonce = Ids.token();
    VerifyPage page =
        checking
            .check(token)
            .map(permit -> VerifyPage.of(permit, nonce))
            .orElseGet(() -> VerifyPage.unknown(clock.instant(), nonce));
    return Response.status(page.sign() == Sign.UNKNOWN ? 404 : 200)
        .entity(Templates.verify(page).render())
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'nonce-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(nonce))
        .build();
  }
}
