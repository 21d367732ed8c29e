package org.anuyat.cases.saraban;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.document.ReadingDocument;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The way into the agency's e-Saraban. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/e-saraban")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "registrar"})
@Tag(name = "Papers", description = "Certified copies, print packs, scans, e-Saraban")
public class SarabanResource {
  @Inject HandingToSaraban handing;
  @Inject CaseFiles caseFiles;
  @Inject HandOffs handOffs;
  @Inject ReadingDocument readingDocument;

  @POST
  @Operation(
      operationId = "handToSaraban",
      summary = "Hand the case to the e-Saraban as a letter",
      description =
          "Rule 4.7: a ZIP with letter.xml (schema in docs/saraban/letter.xsd), letter.pdf and the"
              + " attachments with their SHA-256. It is kept in the case file, and laid into the"
              + " e-Saraban's folder where one is configured. Images of identity documents stay here,"
              + " unless documentIds names them and `why` tells the reason (rule 2.4).")
  @APIResponse(
      responseCode = "201",
      description = "The pack is made",
      content = @Content(schema = @Schema(implementation = HandOffView.class)))
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "404", description = "No such case or document")
  @APIResponse(responseCode = "409", description = "A document is not copied from intake yet")
  @APIResponse(responseCode = "413", description = "The attachments are too large together")
  public RestResponse<HandOffView> handOver(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Parameter(description = "Why identity images are read, where there are any (rule 2.4)")
          @QueryParam("why")
          @Size(max = 500)
          String why,
      @Valid @NotNull HandOffRequest request) {
    return RestResponse.status(RestResponse.Status.CREATED, handing.handOver(caseId, request, why));
  }

  @GET
  @Transactional
  @Operation(operationId = "listSarabanHandOffs", summary = "What was handed to the e-Saraban")
  @APIResponse(responseCode = "200", description = "Newest first")
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  public List<HandOffView> list(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return handOffs.of(caseFiles.get(caseId).id());
  }

  @GET
  @Path("{handOffId}/content")
  @Transactional
  @Produces("application/zip")
  @Operation(operationId = "getSarabanPack", summary = "The pack (ZIP)")
  @APIResponse(responseCode = "200", description = "The ZIP")
  @APIResponse(responseCode = "404", description = "No such hand-off")
  public Response content(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @PathParam("handOffId") UUID handOffId,
      @Parameter(description = "Why identity images are read, where there are any (rule 2.4)")
          @QueryParam("why")
          @Size(max = 500)
          String why) {
    HandOff handOff =
        handOffs
            .of(caseFiles.get(caseId).id(), handOffId)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return Response.ok(readingDocument.open(caseId, handOff.documentId(), why).bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"e-saraban.zip\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
