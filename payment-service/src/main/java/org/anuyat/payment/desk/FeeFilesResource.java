package org.anuyat.payment.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.anuyat.payment.account.PaymentAccount;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.fee.Requirements;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.slip.Slip;
import org.anuyat.payment.slip.Slips;
import org.anuyat.payment.thaiqr.BillPayment;
import org.anuyat.payment.thaiqr.QrImage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of a fee: its QR code and the slips' bytes. */
@Path("/v1/municipalities/{municipality}/fees/{feeId}")
@Tag(name = "Desk")
@RolesAllowed({"finance-officer", "service"})
@RunOnVirtualThread
public class FeeFilesResource {
  @Inject Fees fees;
  @Inject Slips slips;
  @Inject Requirements requirements;
  @Inject Clock clock;

  @GET
  @Path("qr.png")
  @Produces("image/png")
  @Transactional
  @Operation(
      operationId = "getQr",
      summary = "Thai QR bill payment code",
      description =
          "Biller ID, Transaction ID, case and what is missing of this fee; scanned once to pay it.")
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content =
          @Content(
              mediaType = "image/png",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "No such fee in this municipality")
  @APIResponse(responseCode = "409", description = "The fee has no payment account yet")
  public byte[] qr(@PathParam("municipality") String municipality, @PathParam("feeId") UUID feeId) {
    Fee fee = fees.get(feeId);
    String billerId =
        fee.account()
            .map(PaymentAccount::terms)
            .orElseThrow(() -> new Problem(ProblemType.NO_PAYMENT_ACCOUNT))
            .billerId();
    BillPayment bill =
        new BillPayment(
            billerId,
            fee.transactionId(),
            fee.secondReference(),
            requirements.toPay(fee, clock.instant()));
    return QrImage.png(bill.payload());
  }

  @GET
  @Path("slips/{slipId}/content")
  @Transactional
  @Operation(
      operationId = "getSlipContent",
      summary = "A slip's bytes as they came",
      description = "JPEG or PDF, as a download that a browser does not run.")
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
  public Response slipContent(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @PathParam("slipId") UUID slipId) {
    Slip slip =
        slips
            .ofFee(feeId, slipId)
            .filter(Slip::isKept)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return Response.ok(slips.open(slip), slip.contentType())
        .header("Content-Disposition", "attachment; filename=\"" + slips.safeFileName(slip) + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cache-Control", "no-store")
        .build();
  }
}
