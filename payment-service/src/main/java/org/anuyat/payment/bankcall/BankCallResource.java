package org.anuyat.payment.bankcall;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where banks call host to host, known by their signatures instead of a token. */
@Path("/v1/bank-calls")
@Tag(name = "Bank calls")
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
public class BankCallResource {
  private static final int LONGEST_BODY = 16 * 1024;
  private static final String SIGNED =
      " Signed: `Bank-Signature: v1=` and the Base64 of HMAC-SHA256, with the bank's key, over"
          + " timestamp, `POST`, path and body, each but the body followed by a line feed. A"
          + " timestamp off by more than five minutes is refused.";

  @Inject AuthenticatingBank authenticating;
  @Inject ReadingCall reading;
  @Inject Billers billers;
  @Inject TakingCall taking;
  @Inject CurrentMunicipality current;

  @POST
  @Path("inquiries")
  @Operation(
      operationId = "inquireBill",
      summary = "A bank asks whether a bill is payable",
      description = "Before it takes the money (bill payment, rule 6.1)." + SIGNED)
  @RequestBody(content = @Content(schema = @Schema(implementation = Inquiry.class)))
  @APIResponse(responseCode = "200", description = "Payable or why not")
  @APIResponse(responseCode = "400", description = "A field is missing or malformed")
  @APIResponse(responseCode = "401", description = "Not signed by a bank that is known here")
  public InquiryAnswer inquire(
      @Parameter(description = "3-digit code", example = "006") @HeaderParam("Bank-Code")
          String bank,
      @Parameter(description = "Seconds since 1970", example = "1795831200")
          @HeaderParam("Bank-Timestamp")
          String timestamp,
      @Parameter(example = "v1=qPZ0…=") @HeaderParam("Bank-Signature") String signature,
      UriInfo uri,
      InputStream body)
      throws IOException {
    SignedCall call = new SignedCall(bank, timestamp, signature, path(uri), bytes(body));
    String caller = authenticating.bank(call);
    Inquiry asked = reading.read(call.body(), Inquiry.class);
    if (!enter(asked.billerId(), asked.ref1())) {
      taking.keepStray(caller, asked);
      return InquiryAnswer.of(asked, Bill.OF_NOBODY);
    }
    return taking.inquire(caller, asked);
  }

  @POST
  @Path("bill-payments")
  @Operation(
      operationId = "confirmBillPayment",
      summary = "A bank confirms that a bill was paid",
      description =
          "Answered once the payment is stored; the fee follows at once where the municipality"
              + " allows exact matches to confirm by themselves, else an officer decides. A"
              + " reference nobody knows is accepted too: the money waits for the finance officer."
              + " The same call again gets the same answer; the same `bankTransactionId` with other"
              + " content answers 409 (rules 6.2, 6.5)."
              + SIGNED)
  @RequestBody(content = @Content(schema = @Schema(implementation = Confirmation.class)))
  @APIResponse(responseCode = "200", description = "The payment is kept")
  @APIResponse(responseCode = "400", description = "A field is missing or malformed")
  @APIResponse(responseCode = "401", description = "Not signed by a bank that is known here")
  @APIResponse(responseCode = "409", description = "Confirmed before with other content")
  @APIResponse(responseCode = "422", description = "No municipality has this Biller ID")
  public ConfirmationAnswer confirm(
      @Parameter(description = "3-digit code", example = "006") @HeaderParam("Bank-Code")
          String bank,
      @Parameter(description = "Seconds since 1970", example = "1795831200")
          @HeaderParam("Bank-Timestamp")
          String timestamp,
      @Parameter(example = "v1=qPZ0…=") @HeaderParam("Bank-Signature") String signature,
      UriInfo uri,
      InputStream body)
      throws IOException {
    SignedCall call = new SignedCall(bank, timestamp, signature, path(uri), bytes(body));
    String caller = authenticating.bank(call);
    Confirmation paid = reading.read(call.body(), Confirmation.class);
    if (!enter(paid.billerId(), paid.ref1())) {
      taking.keepStray(caller, paid);
      throw new Problem(ProblemType.BILLER_UNKNOWN);
    }
    return taking.confirm(caller, paid);
  }

  /** Works for the municipality of the Biller ID from here on; false if there is none. */
  private boolean enter(String billerId, String ref1) {
    Optional<String> municipality =
        QuarkusTransaction.requiringNew().call(() -> billers.municipality(billerId, ref1));
    municipality.ifPresent(current::set);
    return municipality.isPresent();
  }

  /** Nobody is known before the signature is checked, so no more than a call needs is read. */
  private static byte[] bytes(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LONGEST_BODY + 1);
    if (bytes.length > LONGEST_BODY) {
      throw new Problem(ProblemType.INVALID_INPUT, "a call has at most " + LONGEST_BODY + " bytes");
    }
    return bytes;
  }

  private static String path(UriInfo uri) {
    return uri.getRequestUri().getRawPath();
  }
}
