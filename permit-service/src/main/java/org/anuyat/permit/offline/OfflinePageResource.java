package org.anuyat.permit.offline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.anuyat.permit.webpage.PagePolicy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page that checks signed codes on the device itself. */
@Path("/check")
@Tag(name = "Public check, offline")
public class OfflinePageResource {
  /** The pages, checked when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {
    static native TemplateInstance checkoffline();

    static native TemplateInstance offlineworker();

    private Templates() {}
  }

  @GET
  @Path("offline")
  @PermitAll
  @RunOnVirtualThread
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  @Operation(
      operationId = "showOfflineCheck",
      summary = "Page that checks a signed code without the server",
      description =
          "Fetches keys and revocations once, keeps itself and them on the device, and then needs no"
              + " network. Needs scripts: who has none has the ordinary page.")
  @APIResponse(responseCode = "200", description = "The page")
  public Response show() {
    String html = Templates.checkoffline().render();
    return Response.ok(html)
        .header("Content-Security-Policy", PagePolicy.of(html) + "; worker-src 'self'")
        .build();
  }

  @GET
  @Path("offline-worker.js")
  @PermitAll
  @RunOnVirtualThread
  @Produces("text/javascript;charset=UTF-8")
  @Operation(
      operationId = "getOfflineWorker",
      summary = "Service worker of the offline check",
      description = "Shows the offline check when a verify address is opened without a network.")
  @APIResponse(responseCode = "200", description = "The script")
  public Response worker() {
    return Response.ok(Templates.offlineworker().render())
        .header("Service-Worker-Allowed", "/")
        .build();
  }
}
