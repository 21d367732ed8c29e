package org.anuyat.payment.slip;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The slips of one fee: their files and pictures, and the block on those seen before. */
@Path("/v1/municipalities/{municipality}/fees/{feeId}/slips/{slipId}")
@Tag(name = "Slips")
@RunOnVirtualThread
public class FeeSlipsResource {
  /** Why a blocked slip may be used all the same. */
  public record LiftBlockBody(
      @NotBlank @Size(max = 500) @Schema(examples = "ผู้ขอระบุหมายเลขอ้างอิงผิดคำขอในครั้งแรก")
          String reason) {}

  @Inject Slips slips;
  @Inject SlipFiles files;
  @Inject LiftingBlock liftingBlock;
  @Inject JsonWebToken token;

  @GET
  @Path("preview.png")
  @Produces("image/png")
  @RolesAllowed({"finance-officer", "service"})
  @Transactional
  @Operation(
      operationId = "getSlipPreview",
      summary = "A slip's picture, safe to show",
      description =
          "The JPEG or the PDF's first page, drawn anew with at most 1,000 pixels on its longer"
              + " side, without any metadata of the file (rule 6.4).")
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content =
          @Content(
              mediaType = "image/png",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "No such slip, or no picture could be made")
  public Response preview(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @PathParam("slipId") UUID slipId) {
    Slip slip = slips.ofFee(feeId, slipId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return SlipDownload.preview(files.preview(slip));
  }

  @GET
  @Path("content")
  @RolesAllowed({"finance-officer", "service"})
  @Transactional
  @Operation(
      operationId = "getSlipContent",
      summary = "A slip's bytes as they came",
      description =
          "JPEG or PDF, as a download that a browser does not run; compared with its SHA-256 before"
              + " it is given (rule 6.4).")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(
            mediaType = "image/jpeg",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "404", description = "No such slip, or its file is not kept")
  @APIResponse(responseCode = "500", description = "The stored file is not what was received")
  public Response content(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @PathParam("slipId") UUID slipId) {
    Slip slip = slips.ofFee(feeId, slipId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return SlipDownload.file(files.open(slip), slip, files.safeFileName(slip));
  }

  @POST
  @Path("lift-block")
  @RolesAllowed("finance-officer")
  @Operation(
      operationId = "liftSlipBlock",
      summary = "Let a blocked slip be used, with a reason",
      description =
          "Only where the slip that came first is this municipality's and was refused, with every"
              + " repeat of it. File and payment then belong to this slip:"
              + " the other fee cannot be verified by them any more (rule 6.5).")
  @APIResponse(responseCode = "200", description = "It is ON_DESK")
  @APIResponse(responseCode = "400", description = "The reason is missing")
  @APIResponse(responseCode = "403", description = "The officer reviewed or approved the case")
  @APIResponse(responseCode = "404", description = "No such slip of this fee")
  @APIResponse(responseCode = "409", description = "It is not blocked, or the block must stand")
  public SlipView liftBlock(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @PathParam("slipId") UUID slipId,
      @NotNull @Valid LiftBlockBody body) {
    return liftingBlock.lift(feeId, slipId, body.reason(), token.getSubject());
  }
}
