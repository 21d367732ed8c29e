package org.anuyat.payment.slip;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the mailroom hands in slips. */
@Path("/v1/municipalities/{municipality}/slips/by-message/{messageId}")
@Tag(name = "Slips")
@RunOnVirtualThread
public class SlipResource {
  /** What became of the mail. */
  public record SlipAnswer(
      SlipOutcome outcome,
      @Schema(nullable = true, description = "Null where the sender may not know of a fee")
          UUID feeId) {}

  @Inject HandingInSlip handingIn;

  @PUT
  @RolesAllowed("service")
  @Transactional
  @Operation(
      operationId = "handInSlip",
      summary = "Hand in a mail as proof of payment",
      description =
          "Matches it to a fee by Transaction ID, or by the case it answers. The files are fetched"
              + " from the mailroom afterwards and judged by content. The same message again"
              + " answers the same and changes nothing.")
  @APIResponse(responseCode = "200", description = "What became of it")
  @APIResponse(responseCode = "400", description = "A field is missing or malformed")
  public SlipAnswer handIn(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @NotNull @Valid HandedInSlip slip) {
    SlipMail mail = handingIn.handIn(messageId, slip);
    // An officer may have attached it since; the answer to the sender's mail stays the same.
    boolean mayKnowOfFee =
        switch (mail.outcome()) {
          case MATCHED, NO_PROOF_FILE, NOT_AWAITING_PAYMENT -> true;
          case UNKNOWN_TRANSACTION_ID, NOT_A_PARTY -> false;
        };
    return new SlipAnswer(
        mail.outcome(), mayKnowOfFee ? mail.fee().map(Fee::id).orElse(null) : null);
  }
}
