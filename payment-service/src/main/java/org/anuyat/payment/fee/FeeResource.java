package org.anuyat.payment.fee;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.RestResponse;

/** Where case-service asks for a fee. */
@Path("/v1/municipalities/{municipality}/fees/by-case/{caseId}")
@Tag(name = "Fees")
@RunOnVirtualThread
public class FeeResource {
  /** Who shall pay. */
  public record PayerBody(
      @NotNull @Size(max = 300) @Schema(description = "Empty where the mail named none")
          String name,
      @NotNull @Pattern(regexp = "[^\\s@]+@[^\\s@]+") @Size(max = 320) String address) {}

  /** What the case asks for. */
  public record RaiseBody(
      @NotNull
          @Pattern(regexp = "(?=.*[0-9])[0-9A-Za-z/.-]{1,20}")
          @Schema(description = "As printed", examples = "1/2569")
          String caseNumber,
      @NotBlank @Size(max = 100) String procedureCode,
      @NotBlank @Size(max = 300) String titleTh,
      @NotBlank @Size(max = 300) String titleEn,
      @NotNull
          @Positive
          @Max(LineBody.LARGEST_SATANG)
          @Schema(description = "In satang, more than 0", examples = "50000")
          Long amountSatang,
      @Schema(
              description =
                  "How the amount comes about; the lines add up to it. Left out: one line, the title")
          @Size(min = 1, max = 100)
          List<@NotNull @Valid LineBody> lines,
      @Valid
          @Schema(nullable = true, description = "What is added when it is paid late; null: none")
          LateSurchargeBody lateSurcharge,
      @NotNull @Valid PayerBody payer,
      @Schema(description = "The applicant's message our mails answer") UUID replyToMessage,
      @NotBlank @Schema(description = "Subject of who reviewed the case") String caseOfficer,
      @NotBlank @Schema(description = "Subject of who approved the case") String approver,
      @Schema(
              description =
                  "Subjects of everybody who had a part in the approval, where it had several steps or"
                      + " a deputy; none of them may be the cashier. May be left out.")
          @Size(max = 20)
          List<@NotBlank String> approvers) {
    FeeOrder order(UUID caseId) {
      return new FeeOrder(
          caseId,
          caseNumber,
          procedureCode,
          titleTh,
          titleEn,
          amountSatang,
          lines == null
              ? List.of(new FeeLine(titleTh, titleEn, null, null, amountSatang))
              : lines.stream().map(LineBody::line).toList(),
          lateSurcharge == null ? null : lateSurcharge.terms(),
          new Payer(payer.name(), payer.address()),
          replyToMessage,
          caseOfficer,
          approver,
          approvers);
    }
  }

  /** The fee as the case sees it. */
  public record RaisedFee(
      UUID feeId,
      String transactionId,
      long amountSatang,
      @Schema(description = "Null until the calendar has answered") Instant dueAt,
      FeeStatus status) {}

  @Inject RaisingFee raising;
  @Inject JsonWebToken token;

  @PUT
  @RolesAllowed("service")
  @Operation(
      operationId = "raiseFee",
      summary = "Raise the fee of a case",
      description =
          "Gives the fee a Transaction ID and has the citizen told by mail. A case has one fee: the"
              + " same call again answers 200 with the first one.")
  @APIResponse(
      responseCode = "201",
      description = "Raised",
      content = @Content(schema = @Schema(implementation = RaisedFee.class)))
  @APIResponse(
      responseCode = "200",
      description = "Was raised before",
      content = @Content(schema = @Schema(implementation = RaisedFee.class)))
  @APIResponse(responseCode = "400", description = "A field is missing or malformed")
  @APIResponse(responseCode = "409", description = "Was raised before with another amount")
  @APIResponse(responseCode = "422", description = "The lines do not add up to the amount")
  public RestResponse<RaisedFee> raise(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @NotNull @Valid RaiseBody body) {
    MDC.put("case", caseId);
    RaisingFee.Answer answer = raising.raise(body.order(caseId), token.getSubject());
    Fee fee = answer.fee();
    return RestResponse.status(
        answer.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
        new RaisedFee(
            fee.id(),
            fee.transactionId(),
            fee.order().amountSatang(),
            fee.dueAt().orElse(null),
            fee.status()));
  }
}
