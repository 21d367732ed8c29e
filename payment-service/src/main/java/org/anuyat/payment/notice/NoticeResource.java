package org.anuyat.payment.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.anuyat.payment.account.PaymentAccount;
import org.anuyat.payment.client.IntakeClient;
import org.anuyat.payment.client.Municipality;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.fee.Requirements;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The fee notice as a file: attached to the mail, or printed for who comes to the office. */
@Path("/v1/municipalities/{municipality}/fees/{feeId}/notice.pdf")
@Tag(name = "Fees")
@RunOnVirtualThread
public class NoticeResource {
  @Inject Fees fees;
  @Inject IntakeClient intake;
  @Inject Requirements requirements;
  @Inject Clock clock;

  @GET
  @RolesAllowed({"finance-officer", "service"})
  @Produces("application/pdf")
  @Operation(
      operationId = "getFeeNoticePdf",
      summary = "The fee notice as a PDF (rules 6.1, 6.2)",
      description =
          "Thai and English: deadline, calculation, account, Comp Code, Biller ID, how to pay and how to"
              + " confirm; with Thai QR code and counter barcode (Code 128). Drawn from the fee as it"
              + " stands and for what is still missing, with the account its notice was written with.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "No such fee in this municipality")
  @APIResponse(responseCode = "409", description = "The fee has no payment account yet")
  public Response get(
      @PathParam("municipality") String municipality, @PathParam("feeId") UUID feeId) {
    QuarkusTransaction.requiringNew().call(() -> fees.get(feeId));
    Municipality office = intake.municipality();
    byte[] pdf = QuarkusTransaction.requiringNew().call(() -> draw(feeId, office));
    return Response.ok(pdf)
        .header("Content-Disposition", "attachment; filename=\"fee-notice.pdf\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private byte[] draw(UUID feeId, Municipality office) {
    Fee fee = fees.get(feeId);
    PaymentAccount account =
        fee.account().orElseThrow(() -> new Problem(ProblemType.NO_PAYMENT_ACCOUNT));
    long toPay = requirements.toPay(fee, clock.instant());
    return NoticePaper.draw(fee, account.terms(), toPay, office);
  }
}
