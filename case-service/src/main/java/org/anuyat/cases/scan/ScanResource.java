package org.anuyat.cases.scan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The office's scanner. */
@Path("/v1/municipalities/{municipality}/scans")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "registrar"})
@Tag(name = "Papers", description = "Certified copies, print packs, scans, e-Saraban")
public class ScanResource {
  @Inject ReceivingScan receiving;
  @Inject PlacingScan placing;
  @Inject Scans scans;
  @Inject ScanParts parts;

  @Schema(name = "PlaceScan", description = "Where the pages belong")
  record Place(
      @NotNull UUID caseId,
      @Schema(examples = "รหัสเลือน อ่านเลขคำขอจากหน้าปก") @NotBlank @Size(max = 2000)
          String reason) {}

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "uploadScan",
      summary = "Hand in a file from the scanner",
      description =
          "Rule 5.2: PDF, JPEG or PNG as the body, one case or a stack of several. Pages that carry a"
              + " print pack's barcode file themselves on its case, pages without one go with the page"
              + " before; the rest waits for an officer at …/scans/unplaced. The same file again"
              + " answers the same scan.")
  @RequestBody(
      content = {
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "202",
      description = "Taken; the barcodes are read soon",
      content = @Content(schema = @Schema(implementation = ScanView.class)))
  @APIResponse(
      responseCode = "200",
      description = "This file was handed in before",
      content = @Content(schema = @Schema(implementation = ScanView.class)))
  @APIResponse(responseCode = "404", description = "Not your municipality")
  @APIResponse(responseCode = "413", description = "Too large")
  @APIResponse(responseCode = "422", description = "Neither PDF nor JPEG nor PNG")
  public RestResponse<ScanView> upload(
      @PathParam("municipality") String municipality,
      @Parameter(description = "The file's name, for readers", example = "scan0001.pdf")
          @QueryParam("name")
          @Size(max = 300)
          String name,
      InputStream body) {
    var received = receiving.receive(name, body);
    return RestResponse.status(
        received.isNew() ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK, received.scan());
  }

  @GET
  @Path("{scanId}")
  @Transactional
  @Operation(operationId = "getScan", summary = "A scan and what became of its pages")
  @APIResponse(responseCode = "200", description = "The scan")
  @APIResponse(responseCode = "404", description = "No such scan in this municipality")
  public ScanView get(
      @PathParam("municipality") String municipality, @PathParam("scanId") UUID scanId) {
    return scans.view(scans.get(scanId));
  }

  @GET
  @Path("{scanId}/content")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(operationId = "getScanContent", summary = "The file as it was handed in")
  @APIResponse(responseCode = "200", description = "The bytes")
  @APIResponse(responseCode = "404", description = "No such scan in this municipality")
  public Response content(
      @PathParam("municipality") String municipality,
      @PathParam("scanId") UUID scanId,
      @Parameter(description = "Why, when pages of it are identity images (rule 2.4)")
          @QueryParam("why")
          @Size(max = 500)
          String why) {
    return Response.ok(receiving.open(scanId, why))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .build();
  }

  @GET
  @Path("unplaced")
  @Transactional
  @Operation(
      operationId = "listUnplacedScans",
      summary = "Pages that wait for an officer to say where they belong",
      description = "The oldest first, each with its reason and what to do.")
  @APIResponse(responseCode = "200", description = "The pages that wait")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public List<ScanPartView> unplaced(
      @PathParam("municipality") String municipality,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
    return parts.unplaced(limit);
  }

  @POST
  @Path("{scanId}/parts/{partId}/place")
  @Operation(operationId = "placeScan", summary = "Say on which case the pages belong")
  @APIResponse(responseCode = "200", description = "Filed")
  @APIResponse(responseCode = "404", description = "No such pages or case in this municipality")
  @APIResponse(responseCode = "409", description = "Placed or discarded before")
  public ScanPartView place(
      @PathParam("municipality") String municipality,
      @PathParam("scanId") UUID scanId,
      @PathParam("partId") UUID partId,
      @Valid @NotNull Place request) {
    return placing.place(scanId, partId, request.caseId(), request.reason());
  }

  @POST
  @Path("{scanId}/parts/{partId}/discard")
  @Operation(
      operationId = "discardScan",
      summary = "Say that the pages belong to no case",
      description = "They leave the list; the scan itself is kept until its retention ends.")
  @APIResponse(responseCode = "200", description = "Off the list")
  @APIResponse(responseCode = "404", description = "No such pages in this municipality")
  @APIResponse(responseCode = "409", description = "Placed or discarded before")
  public ScanPartView discard(
      @PathParam("municipality") String municipality,
      @PathParam("scanId") UUID scanId,
      @PathParam("partId") UUID partId) {
    return placing.discard(scanId, partId);
  }
}
