package org.anuyat.payment.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anuyat.payment.fee.LineBody;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An officer's corrections and the counter, each with its reason in the history. */
@Path("/v1/municipalities/{municipality}/fees/{feeId}")
@Tag(name = "Corrections")
@RolesAllowed("finance-officer")
@RunOnVirtualThread
@APIResponse(responseCode = "200", description = "Done; the fee as it stands now")
@APIResponse(responseCode = "400", description = "A field is missing or malformed")
@APIResponse(responseCode = "403", description = "The officer reviewed or approved the case (6.5)")
@APIResponse(responseCode = "404", description = "No such fee or payment in this municipality")
@APIResponse(responseCode = "409", description = "The fee's status does not allow it")
@APIResponse(responseCode = "422", description = "The amount or the lines do not fit; see detail")
public class CorrectionResource {
  @Inject CorrectingAtDesk correcting;
  @Inject TakingCounterPayment takingCounterPayment;
  @Inject JsonWebToken token;

  @PUT
  @Path("counter-payments/{counterPaymentId}")
  @Operation(
      operationId = "takeCounterPayment",
      summary = "Take money at the counter",
      description =
          "Under an id the cashier's screen makes up (UUID): the same again takes nothing more."
              + " Only for a fee that is open; 409 when it is settled, waived or refunded (rule"
              + " 6.5).")
  public FeeDetail counterPayment(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @PathParam("counterPaymentId") UUID counterPaymentId,
      @NotNull @Valid CorrectionRequests.CounterPayment body) {
    return takingCounterPayment.take(
        feeId, counterPaymentId, body.amountSatang(), body.acceptDifference(), token.getSubject());
  }

  @POST
  @Path("waive")
  @Operation(
      operationId = "waiveFee",
      summary = "Let a fee go unpaid",
      description =
          "The case goes on as if it were settled; what was paid is a surplus owed back. The"
              + " citizen is told the reason.")
  public FeeDetail waive(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @NotNull @Valid CorrectionRequests.Reason body) {
    return correcting.waive(feeId, body.reason(), token.getSubject());
  }

  @POST
  @Path("refund")
  @Operation(
      operationId = "refundFee",
      summary = "Record that all of a fee's money was given back",
      description =
          "All the municipality holds for it. A settled fee is settled no more: the case hears"
              + " REVERSED, the receipt falls.")
  public FeeDetail refund(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @NotNull @Valid CorrectionRequests.Refund body) {
    return correcting.refund(feeId, body.order(token.getSubject()));
  }

  @POST
  @Path("refund-surplus")
  @Operation(
      operationId = "refundSurplus",
      summary = "Record that an overpayment was given back",
      description = "At most money.surplusSatang; the fee stays as it is.")
  public FeeDetail refundSurplus(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @NotNull @Valid CorrectionRequests.SurplusRefund body) {
    return correcting.refundSurplus(feeId, body.amountSatang(), body.order(token.getSubject()));
  }

  @POST
  @Path("correct-settlement")
  @Operation(
      operationId = "correctSettlement",
      summary = "Take a payment off a fee, or take back a waiver",
      description =
          "The payment is annulled, and its bank reference may be recorded for the right fee. What"
              + " it had settled is open again unless the rest covers it; the case hears REVERSED,"
              + " the citizen the reason.")
  public FeeDetail correctSettlement(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @NotNull @Valid CorrectionRequests.Settlement body) {
    return correcting.correctSettlement(feeId, body.paymentId(), body.reason(), token.getSubject());
  }

  @POST
  @Path("correct-amount")
  @Operation(
      operationId = "correctAmount",
      summary = "Give a fee other lines",
      description =
          "A settled fee is opened and, if its money covers the new amount, settled anew; what is"
              + " over becomes a surplus. The citizen gets the new calculation (rule 6.1).")
  public FeeDetail correctAmount(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @NotNull @Valid CorrectionRequests.Amount body) {
    return correcting.correctAmount(
        feeId,
        body.lines().stream().map(LineBody::line).toList(),
        body.reason(),
        token.getSubject());
  }
}
