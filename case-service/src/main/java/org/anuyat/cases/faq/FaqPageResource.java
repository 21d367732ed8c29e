package org.anuyat.cases.faq;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
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

/** Frequent questions for people. */
@Path("/information/{municipality}/faq")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "Public information")
public class FaqPageResource {
  /** The pages, checked against their data when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {
    static native TemplateInstance faq(FaqPage page);

    private Templates() {}
  }

  @Inject PublishedFaq faq;
  @Inject MunicipalityDirectory directory;

  @GET
  @Operation(
      operationId = "showFaq",
      summary = "Frequent questions as a page (rule 1.7)",
      description = "Public, no login, Thai or English, made for telephones, without scripts.")
  @APIResponse(responseCode = "200", description = "The page")
  @APIResponse(responseCode = "404", description = "No such municipality")
  public Response show(
      @PathParam("municipality") String municipality,
      @Parameter(description = "th or en", example = "en") @QueryParam("lang") String language,
      @Parameter(description = "Words question or answer must hold")
          @QueryParam("q")
          @Size(max = 200)
          String q) {
    PageFrame frame = PageFrame.of(municipality, directory.find(municipality), language);
    return frame.page(Templates.faq(FaqPage.of(frame, q, faq.find(q))).render());
  }
}
