package org.anuyat.permit.bynumber;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.anuyat.permit.client.Municipalities;
import org.anuyat.permit.verification.PublicPermit;
import org.anuyat.permit.webpage.PagePolicy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public check by number for people. */
@Path("/check/number")
@Tag(name = "Public check")
public class NumberPageResource {
  /** The page, checked against its data when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {
    static native TemplateInstance checknumber(NumberPage page);

    private Templates() {}
  }

  @Inject CheckingNumber checking;
  @Inject Turnstile turnstile;
  @Inject Municipalities municipalities;
  @Inject Clock clock;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  @Operation(
      operationId = "showNumberCheck",
      summary = "Page to check a printed number",
      description =
          "Public and free; a form without scripts. Limited like the same question as JSON.")
  @APIResponse(responseCode = "200", description = "The form, and what was found")
  @APIResponse(responseCode = "404", description = "The form, saying that nothing was found")
  @APIResponse(responseCode = "429", description = "Too many questions; Retry-After in seconds")
  public Response show(
      @QueryParam("municipality") @Pattern(regexp = "[0-9]{8}") String municipality,
      @QueryParam("number") @Size(max = 20) String number,
      @Context HttpServerRequest caller) {
    List<PublicPermit> found = null;
    if (municipality != null && number != null) {
      turnstile.enter(caller.remoteAddress().hostAddress());
      found =
          PrintedNumber.read(number)
              .map(printed -> checking.find(municipality, printed, null))
              .orElse(List.of());
    }
    String html =
        Templates.checknumber(
                new NumberPage(
                    municipalities.all().stream()
                        .map(m -> new NumberPage.Choice(m.code(), m.nameTh(), m.nameEn()))
                        .toList(),
                    municipality,
                    number,
                    found,
                    clock.instant()))
            .render();
    return Response.status(found != null && found.isEmpty() ? 404 : 200)
        .entity(html)
        .header("Content-Security-Policy", PagePolicy.of(html))
        .build();
  }
}
