package org.anuyat.cases.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bytes of the electronic case file. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/documents")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "approver"})
@Tag(name = "Cases", description = "What officers read of cases")
public class DocumentResource {
  @Inject CaseFiles caseFiles;
  @Inject ReadingDocument readingDocument;

  @GET
  @Path("{documentId}/content")
  @Transactional
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "getDocumentContent",
      summary = "The bytes of one document of a case",
      description =
          "Always as a download: what a sender sent is never shown inside a browser page. An image of"
              + " an identity document is read by the roles the municipality names, with a reason in"
              + " `why`, and the read is noted (rule 2.4).")
  @APIResponse(responseCode = "200", description = "The bytes")
  @APIResponse(responseCode = "400", description = "An identity image, and no reason in `why`")
  @APIResponse(responseCode = "403", description = "An identity image, and a role not named")
  @APIResponse(responseCode = "404", description = "No such document in this municipality")
  @APIResponse(responseCode = "409", description = "Not copied from intake yet; try again soon")
  public Response content(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @PathParam("documentId") UUID documentId,
      @Parameter(description = "Why an identity image is read", example = "เทียบกับใบหน้าผู้ยื่น")
          @QueryParam("why")
          @Size(max = 500)
          String why) {
    ReadingDocument.Opened opened =
        readingDocument.open(caseFiles.get(caseId).id(), documentId, why);
    return Response.ok(opened.bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name(opened))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .build();
  }

  private static String name(ReadingDocument.Opened document) {
    return URLEncoder.encode(document.name(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
