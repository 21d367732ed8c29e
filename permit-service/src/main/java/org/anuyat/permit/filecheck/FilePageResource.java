package org.anuyat.permit.filecheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.webpage.PagePolicy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The public check of a file for people. */
@Path("/check/file")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "Public check")
public class FilePageResource {
  /** The page, checked against its data when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {
    static native TemplateInstance checkfile(FilePage page);

    private Templates() {}
  }

  @Inject CheckingFile checking;
  @Inject Inspecting inspecting;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      operationId = "showFileCheck",
      summary = "Page to check a file",
      description =
          "The browser hashes the file and asks by its hash; it is uploaded only when its holder"
              + " chooses to. Without scripts it is uploaded.")
  @APIResponse(responseCode = "200", description = "The page")
  public Response show() {
    return page(200, FilePage.empty());
  }

  @GET
  @Path("{sha256}")
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      operationId = "showFileVerdict",
      summary = "The verdict on a file with this hash as a page",
      description = "SHA-256 of the file in lower-case hex.")
  @APIResponse(responseCode = "200", description = "The verdict")
  @APIResponse(responseCode = "404", description = "The page, saying that no permit is this file")
  public Response showHash(@PathParam("sha256") String sha256) {
    Optional<FileVerdict> verdict =
        sha256.matches("[0-9a-f]{64}") ? checking.byHash(sha256) : Optional.empty();
    return verdict
        .map(known -> page(200, new FilePage(known, false)))
        .orElseGet(() -> page(404, new FilePage(null, true)));
  }

  @POST
  @PermitAll
  @RunOnVirtualThread
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "uploadFileToCheck",
      summary = "Look into a file and show the verdict as a page",
      description = "Form field `file`, at most 20 MB; looked at and never stored.")
  @APIResponse(responseCode = "200", description = "The verdict")
  @APIResponse(responseCode = "413", description = "No file, or more than 20 MB")
  public Response upload(@RestForm("file") FileUpload file) throws IOException {
    if (file == null || file.size() > Inspecting.MOST_BYTES) {
      throw new Problem(ProblemType.FILE_NOT_TAKEN);
    }
    return page(
        200, new FilePage(inspecting.check(Files.readAllBytes(file.uploadedFile())), false));
  }

  private static Response page(int status, FilePage page) {
    String html = Templates.checkfile(page).render();
    return Response.status(status)
        .entity(html)
        .header("Content-Security-Policy", PagePolicy.of(html))
        .build();
  }
}
