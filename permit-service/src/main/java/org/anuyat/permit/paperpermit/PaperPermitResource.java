package org.anuyat.permit.paperpermit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.storage.ObjectStore;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where permits signed on paper come back (7.2). */
@Path("/v1/municipalities/{municipality}/paper-permits")
@RolesAllowed("registrar")
@Tag(name = "Paper permits")
public class PaperPermitResource {
  private static final int MOST_BYTES = 40 * 1024 * 1024;

  /**
   * Some scans.
   *
   * @param next give it as {@code after} to read on; null at the end
   */
  @Schema(name = "PaperScans")
  public record Page(List<PaperScanView> items, UUID next) {}

  @Inject FilingScan filing;
  @Inject PaperScans scans;
  @Inject ObjectStore store;
  @Inject JsonWebToken token;

  @POST
  @Consumes({"application/pdf", "image/jpeg"})
  @RunOnVirtualThread
  @Operation(
      operationId = "filePaperPermit",
      summary = "Hand in the scan of a permit signed on paper",
      description =
          "PDF (up to 20 pages) or JPEG, up to 40 MiB, better 300 dpi. The file is kept before it is"
              + " read, also when it is refused. The QR code on the sheet tells which permit it is. The"
              + " scan becomes PDF/A-3b under the municipality's e-seal and the permit's document; case"
              + " and holder are told as with any permit. The same file again changes nothing (rule"
              + " 7.2).")
  @APIResponse(
      responseCode = "201",
      description = "Filed",
      content = @Content(schema = @Schema(implementation = PaperScanView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Was filed before",
      content = @Content(schema = @Schema(implementation = PaperScanView.class)))
  @APIResponse(responseCode = "409", description = "The permit does not wait for a scan")
  @APIResponse(
      responseCode = "422",
      description = "Not readable, no code, a code of no permit here, or several permits; kept")
  public Response file(
      @PathParam("municipality") String municipality,
      @NotNull @Size(min = 1, max = MOST_BYTES) byte[] file) {
    FilingScan.Outcome outcome = filing.file(file, token.getSubject());
    return Response.status(outcome.isNew() ? 201 : 200).entity(view(outcome.scanId())).build();
  }

  @GET
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "listPaperScans",
      summary = "The scans that were handed in, newest first",
      description = "Filed and refused ones, up to `limit` that came before `after` (rule 7.2).")
  @APIResponse(responseCode = "200", description = "A page of scans")
  public Page list(
      @PathParam("municipality") String municipality,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<PaperScanView> items = scans.page(after, limit).stream().map(PaperScanView::of).toList();
    return new Page(items, items.size() < limit ? null : items.getLast().scanId());
  }

  @GET
  @Path("{scanId}/raw")
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "getPaperScanRaw",
      summary = "The file as it was handed in",
      description = "Byte for byte, never shown inline (rule 7.2).")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "This municipality has no such scan")
  public Response raw(
      @PathParam("municipality") String municipality, @PathParam("scanId") UUID scanId) {
    PaperScan scan = scans.find(scanId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return Response.ok(store.open(scan.objectKey), "application/octet-stream")
        .header("Content-Length", scan.size)
        .header("Content-Disposition", "attachment; filename=\"scan-" + scan.id + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .tag(scan.sha256)
        .build();
  }

  private PaperScanView view(UUID scanId) {
    return scans
        .find(scanId)
        .map(PaperScanView::of)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
