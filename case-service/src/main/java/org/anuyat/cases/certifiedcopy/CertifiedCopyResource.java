package org.anuyat.cases.certifiedcopy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.document.ReadingDocument;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Copies the agency certifies itself. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "registrar"})
@Tag(name = "Papers", description = "Certified copies, print packs, scans, e-Saraban")
public class CertifiedCopyResource {
  static final String NUMBER_HEADER = "Certificate-Number";

  @Inject CertifyingCopy certifying;
  @Inject CaseFiles caseFiles;
  @Inject CertifiedCopies copies;
  @Inject ReadingDocument readingDocument;

  @Schema(name = "CertifyCopy", description = "Who certifies; the name comes from the token")
  record Request(
      @Schema(description = "The officer's position", examples = "นักวิชาการสาธารณสุขชำนาญการ")
          @NotBlank
          @Size(max = 200)
          String officerPositionTh) {}

  @POST
  @Path("documents/{documentId}/certified-copies")
  @Produces("application/pdf")
  @Operation(
      operationId = "certifyCopy",
      summary = "Certify a copy of a document",
      description =
          "Rules 3.3, 4.3: by the agency itself, free of charge; there is no fee to set. Answers the"
              + " certification sheet with the copy behind it, or the sheet alone where the file has"
              + " no pages. It is kept in the case file under the number in Certificate-Number.")
  @APIResponse(responseCode = "201", description = "Sheet and copy as one PDF")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "404", description = "No such document in this municipality")
  @APIResponse(responseCode = "409", description = "Not copied from intake yet; try again soon")
  public Response certify(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @PathParam("documentId") UUID documentId,
      @Parameter(description = "Why identity images are read, where there are any (rule 2.4)")
          @QueryParam("why")
          @Size(max = 500)
          String why,
      @Valid @NotNull Request request) {
    var certified = certifying.certify(caseId, documentId, request.officerPositionTh(), why);
    URI content =
        URI.create(
            "/v1/municipalities/"
                + municipality
                + "/case-files/"
                + caseId
                + "/certified-copies/"
                + certified.copy().copyId()
                + "/content");
    return Response.created(content)
        .entity(certified.pdf())
        .header(NUMBER_HEADER, certified.copy().certificateNumber())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certified-copy.pdf\"")
        .build();
  }

  @GET
  @Path("certified-copies")
  @Transactional
  @RolesAllowed({"case-officer", "registrar", "approver"})
  @Operation(operationId = "listCertifiedCopies", summary = "The certified copies of a case")
  @APIResponse(responseCode = "200", description = "In the order in which they were made")
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  public List<CopyView> list(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return copies.of(caseFiles.get(caseId).id());
  }

  @GET
  @Path("certified-copies/{copyId}/content")
  @Transactional
  @RolesAllowed({"case-officer", "registrar", "approver"})
  @Produces("application/pdf")
  @Operation(operationId = "getCertifiedCopy", summary = "Sheet and copy again, as they were made")
  @APIResponse(responseCode = "200", description = "The PDF")
  @APIResponse(responseCode = "404", description = "No such certified copy")
  public Response content(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @PathParam("copyId") UUID copyId,
      @Parameter(description = "Why identity images are read, where there are any (rule 2.4)")
          @QueryParam("why")
          @Size(max = 500)
          String why) {
    CertifiedCopy copy =
        copies
            .of(caseFiles.get(caseId).id(), copyId)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return Response.ok(readingDocument.open(caseId, copy.documentId(), why).bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certified-copy.pdf\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .build();
  }
}
