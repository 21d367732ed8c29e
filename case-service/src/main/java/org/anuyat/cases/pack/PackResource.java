package org.anuyat.cases.pack;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole electronic case file in one call (4.5). */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "approver", "municipality-admin"})
@Tag(name = "Cases", description = "What officers read of cases")
public class PackResource {
  private static final String INCOMPLETE =
      "Also when documents are still being copied; they are then named in it as missing";
  private static final String WHY =
      "The reader's reason; must be given when the case holds images of identity documents, whose"
          + " every read is noted (rule 2.4)";

  @Inject PackingCaseFile packing;
  @Inject CaseFiles caseFiles;
  @Inject Downloads downloads;

  @GET
  @Path("file.pdf")
  @Produces("application/pdf")
  @Operation(
      operationId = "getCaseFilePdf",
      summary = "The whole case file as one PDF",
      description =
          "With a table of contents and bookmarks: the application, mails as text, the list of"
              + " attachments with SHA-256, history, decision; JPEG, PNG and PDF attachments as"
              + " pages. Every download is written down (rules 4.5, 4.6).")
  @APIResponse(
      responseCode = "200",
      description = "The PDF",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  @APIResponse(responseCode = "409", description = "Documents are still being copied; try again")
  public Response pdf(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Parameter(description = INCOMPLETE) @QueryParam("evenIfIncomplete") @DefaultValue("false")
          boolean evenIfIncomplete,
      @Parameter(description = WHY) @QueryParam("why") String why) {
    return answer(
        packing.pack(caseId, Download.Format.PDF, evenIfIncomplete, why), "application/pdf");
  }

  @GET
  @Path("file.zip")
  @Produces("application/zip")
  @Operation(
      operationId = "getCaseFileZip",
      summary = "The whole case file as a BagIt ZIP",
      description =
          "RFC 8493 with SHA-256: raw mails, attachments, case.json, history.jsonl, decisions.json"
              + " and the PDF. Every download is written down (rules 4.5, 4.6).")
  @APIResponse(
      responseCode = "200",
      description = "The ZIP",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  @APIResponse(responseCode = "409", description = "Documents are still being copied; try again")
  public Response zip(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Parameter(description = INCOMPLETE) @QueryParam("evenIfIncomplete") @DefaultValue("false")
          boolean evenIfIncomplete,
      @Parameter(description = WHY) @QueryParam("why") String why) {
    return answer(
        packing.pack(caseId, Download.Format.ZIP, evenIfIncomplete, why), "application/zip");
  }

  @GET
  @Path("file/downloads")
  @Transactional
  @RolesAllowed("municipality-admin")
  @Produces("application/json")
  @Operation(
      operationId = "listCaseFileDownloads",
      summary = "Who took a copy of the whole case file",
      description = "The newest first (rule 4.6).")
  @APIResponse(responseCode = "200", description = "The copies taken")
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  public List<DownloadView> downloads(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return downloads.of(caseFiles.get(caseId).id());
  }

  private static Response answer(PackedFile packed, String type) {
    return Response.ok(packed.bytes(), type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + packed.name() + "\"")
        .header(HttpHeaders.CONTENT_LENGTH, packed.size())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
