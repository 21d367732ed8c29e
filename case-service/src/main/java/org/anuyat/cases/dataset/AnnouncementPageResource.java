package org.anuyat.cases.dataset;

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
import org.anuyat.cases.client.MunicipalityDirectory;
import org.anuyat.cases.webpage.PageFrame;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be searched, for people. */
@Path("/information/{municipality}")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "Public information")
public class AnnouncementPageResource {
  /** The pages, checked against their data when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {
    static native TemplateInstance information(AnnouncementPage page);

    private Templates() {}
  }

  @Inject Announcement announcement;
  @Inject MunicipalityDirectory directory;

  @GET
  @Operation(
      operationId = "showInformation",
      summary = "How to search, what, on which conditions (rule 1.3), as a page",
      description = "Public, no login, Thai or English, made for telephones, without scripts.")
  @APIResponse(responseCode = "200", description = "The page")
  @APIResponse(responseCode = "404", description = "No such municipality")
  public Response show(
      @PathParam("municipality") String municipality,
      @Parameter(description = "th or en", example = "en") @QueryParam("lang") String language) {
    PageFrame frame = PageFrame.of(municipality, directory.find(municipality), language);
    return frame.page(
        Templates.information(new AnnouncementPage(frame, announcement.items())).render());
  }
}
