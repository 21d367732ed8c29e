package org.anuyat.payment.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.fee.LineBody;
import org.anuyat.payment.fee.PaymentMethod;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The finance officer's desk. */
@Path("/v1/municipalities/{municipality}/fees")
@Tag(name = "Desk")
@RunOnVirtualThread
public class DeskResource {
  /** The money is there. */
  public record VerifyBody(
      @NotNull UUID slipId,
      @NotNull
          @Positive
          @Max(LineBody.LARGEST_SATANG)
          @Schema(description = "In satang, as the account shows it", examples = "125050")
          Long amountSatang,
      @NotNull Instant paidAt,
      @Schema(description = "Left out: TRANSFER", nullable = true) PaymentMethod method,
      @Pattern(regexp = "[0-9]{3}")
          @Schema(
              nullable = true,
              description = "3-digit code of the paying bank",
              examples = "004")
          String bank,
      @Size(max = 60)
          @Pattern(regexp = "[0-9A-Za-z ./-]*")
          @Schema(
              nullable = true,
              description =
                  "The bank's reference; with it the same money counts once in the province")
          String bankReference,
      @Schema(
              description =
                  "True: another amount than what is missing is meant; less leaves the fee open, more is"
                      + " a surplus owed back")
          boolean acceptDifference) {
    Verification found() {
      return new Verification(
          slipId,
          amountSatang,
          paidAt,
          method == null ? PaymentMethod.TRANSFER : method,
          bank,
          bankReference,
          acceptDifference);
    }
  }

  /** The slip does not show it; the reason is told to the citizen. */
  public record RejectSlipBody(@NotNull UUID slipId, @NotBlank @Size(max = 500) String reason) {}

  @Inject Fees fees;
  @Inject FeeDetails details;
  @Inject Deciding deciding;
  @Inject JsonWebToken token;

  @GET
  @RolesAllowed({"finance-officer", "service"})
  @Transactional
  @Operation(
      operationId = "listFees",
      summary = "Fees in the order they were raised",
      description = "Up to 200 a page; `next` is the `after` of the following page, or null.")
  @APIResponse(responseCode = "200", description = "One page")
  public FeeSummary.Page list(
      @PathParam("municipality") String municipality,
      @QueryParam("status") FeeStatus status,
      @Parameter(description = "True: only fees with a surplus still to be given back")
          @QueryParam("owingBack")
          boolean owingBack,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<FeeSummary> page =
        fees.page(status, owingBack, after, limit).stream().map(FeeSummary::of).toList();
    return new FeeSummary.Page(page, page.size() < limit ? null : page.getLast().feeId());
  }

  @GET
  @Path("{feeId}")
  @RolesAllowed({"finance-officer", "service"})
  @Transactional
  @Operation(
      operationId = "getFee",
      summary = "One fee with its slips and history",
      description = "Slips and history in the order they came.")
  @APIResponse(responseCode = "200", description = "The fee")
  @APIResponse(responseCode = "404", description = "No such fee in this municipality")
  public FeeDetail get(
      @PathParam("municipality") String municipality, @PathParam("feeId") UUID feeId) {
    Fee fee = fees.get(feeId);
    return details.of(fee);
  }

  @POST
  @Path("{feeId}/verify")
  @RolesAllowed("finance-officer")
  @Operation(
      operationId = "verifyFee",
      summary = "Settle the fee by a slip the officer has compared with the bank account",
      description =
          "The amount typed must be what is missing, or the difference be accepted. Case and citizen"
              + " are told. Of several calls at once one settles, the others answer 409 (rule 6.5).")
  @APIResponse(responseCode = "200", description = "Settled")
  @APIResponse(responseCode = "400", description = "A field is missing or malformed")
  @APIResponse(responseCode = "403", description = "The officer reviewed or approved the case")
  @APIResponse(responseCode = "404", description = "No such fee in this municipality")
  @APIResponse(
      responseCode = "409",
      description = "The fee's status does not allow it, or this money is recorded already")
  @APIResponse(responseCode = "422", description = "Another amount, or no slip of this fee's desk")
  public FeeDetail verify(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @NotNull @Valid VerifyBody body) {
    return deciding.verify(feeId, body.found(), token.getSubject());
  }

  @POST
  @Path("{feeId}/reject-slip")
  @RolesAllowed("finance-officer")
  @Operation(
      operationId = "rejectSlip",
      summary = "Refuse a slip with a reason",
      description =
          "When no other slip of the fee waits, the citizen is told the reason and may send another.")
  @APIResponse(responseCode = "200", description = "Refused")
  @APIResponse(responseCode = "400", description = "A field is missing or malformed")
  @APIResponse(responseCode = "403", description = "The officer reviewed or approved the case")
  @APIResponse(responseCode = "404", description = "No such fee in this municipality")
  @APIResponse(responseCode = "409", description = "The fee's status does not allow it")
  @APIResponse(responseCode = "422", description = "No slip of this fee's desk")
  public FeeDetail rejectSlip(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @NotNull @Valid RejectSlipBody body) {
    return deciding.rejectSlip(feeId, body.slipId(), body.reason(), token.getSubject());
  }
}
