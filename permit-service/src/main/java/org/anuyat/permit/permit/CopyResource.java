package org.anuyat.permit.permit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Where a registrar issues replacement copies (ใบแทน). */
@Path("/v1/municipalities/{municipality}/permits/{permitId}/copies")
@RolesAllowed({"registrar", "case-officer", "service"})
@Tag(name = "Permits")
public class CopyResource {
  /** Why a copy is needed. */
  @Schema(name = "PermitCopyRequest")
  public record CopyRequest(
      @NotNull @Schema(examples = "LOST") CopyCause cause,
      @Size(max = 500)
          @Schema(
              description = "For the register",
              examples = "ใบแจ้งความลงวันที่ 28 พฤศจิกายน พ.ศ. 2569")
          String remark) {}

  /** All copies; a permit has few. */
  @Schema(name = "PermitCopyList")
  public record CopyList(List<CopyView> items) {}

  @Inject PermitCopies copies;
  @Inject ObjectStore store;
  @Inject JsonWebToken token;

  @POST
  @RolesAllowed("registrar")
  @RunOnVirtualThread
  @Operation(
      operationId = "issuePermitCopy",
      summary = "Issue a replacement copy (ใบแทน)",
      description =
          "The same permit with the same number and verify address, marked as copy no. 1, 2, …; it is"
              + " signed, mailed to the holder, and named in the public check.")
  @APIResponse(
      responseCode = "201",
      description = "Issued; its document follows",
      content = @Content(schema = @Schema(implementation = CopyView.class)))
  @APIResponse(responseCode = "400", description = "The cause is missing")
  @APIResponse(responseCode = "404", description = "This municipality has no such permit")
  @APIResponse(responseCode = "409", description = "The permit is not valid now")
  public Response issue(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @NotNull @Valid CopyRequest request) {
    CopyView copy = copies.issue(permitId, request.cause(), request.remark(), token.getSubject());
    return Response.status(Response.Status.CREATED).entity(copy).build();
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listPermitCopies",
      summary = "The replacement copies of a permit, the first first",
      description = "All of them: a permit has few.")
  @APIResponse(responseCode = "200", description = "The copies")
  @APIResponse(responseCode = "404", description = "This municipality has no such permit")
  public CopyList list(
      @PathParam("municipality") String municipality, @PathParam("permitId") UUID permitId) {
    return new CopyList(copies.of(permitId));
  }

  @GET
  @Path("{copyId}/document.pdf")
  @RunOnVirtualThread
  @Produces("application/pdf")
  @Operation(
      operationId = "getPermitCopyDocument",
      summary = "The signed replacement copy",
      description = "PDF/A-3 with a PAdES signature, byte for byte as it was signed.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "This permit has no such copy")
  @APIResponse(responseCode = "409", description = "The document is still being made")
  public Response document(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @PathParam("copyId") UUID copyId) {
    if (copies.of(permitId).stream().noneMatch(copy -> copy.copyId().equals(copyId))) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    StoredDocument document =
        copies.document(copyId).orElseThrow(() -> new Problem(ProblemType.DOCUMENT_NOT_READY));
    return Response.ok(store.open(document.key()))
        .header("Content-Length", document.size())
        .header("Content-Disposition", "attachment; filename=\"permit-copy.pdf\"")
        .header("X-Content-Type-Options", "nosniff")
        .tag(document.sha256())
        .build();
  }
}
