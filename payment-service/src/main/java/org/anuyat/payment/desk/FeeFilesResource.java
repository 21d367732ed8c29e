package org.anuyat.payment.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.anuyat.payment.account.PaymentAccount;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.fee.Requirements;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.thaiqr.BillPayment;
import org.anuyat.payment.thaiqr.QrImage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The QR code of a fee. */
@Path("/v1/municipalities/{municipality}/fees/{feeId}")
@Tag(name = "Desk")
@RolesAllowed({"finance-officer", "service"})
@RunOnVirtualThread
public class FeeFilesResource {
  @Inject Fees fees;
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
}
