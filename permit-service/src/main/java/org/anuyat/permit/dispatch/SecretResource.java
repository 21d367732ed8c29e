package org.anuyat.permit.dispatch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.anuyat.permit.client.SmsGateway;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an officer has the password or code told by another way than the permit took (8.4). */
@Path("/v1/municipalities/{municipality}/permits/{permitId}/dispatches/{dispatchId}")
@RolesAllowed({"registrar", "case-officer"})
@Tag(name = "Delivery")
public class SecretResource {
  private static final String PHONE = "\\+?[0-9][0-9 -]{7,18}";

  /** To which other address. */
  @Schema(name = "PasswordLetter")
  public record Letter(
      @NotBlank
          @Email
          @Size(max = 254)
          @Schema(description = "Not the one the permit went to", examples = "second@example.org")
          String toAddress,
      @Schema(description = "Must be left out: a password never goes into the permit's thread")
          UUID replyToMessage) {}

  /** To which telephone. */
  @Schema(name = "PasswordCall")
  public record Call(
      @NotBlank @Pattern(regexp = PHONE) @Schema(examples = "081 000 0000") String phone) {}

  /** Who came. */
  @Schema(name = "PasswordHandOver")
  public record HandOver(
      @NotBlank
          @Size(max = 200)
          @Schema(description = "Who got it", examples = "นางสาวตัวอย่าง ทดสอบ")
          String toldTo,
      @AssertTrue @Schema(description = "The officer saw proof of identity; must be true")
          boolean identitySeen) {}

  /** What the officer reads out. */
  @Schema(name = "Password")
  public record Told(
      @Schema(
              description = "Letters and digits in groups of four, the dashes belong to it",
              examples = "k7mq-2f9x-0abc-8wze")
          String password) {}

  @Inject TellingSecret telling;
  @Inject SmsGateway sms;
  @Inject JsonWebToken token;

  @POST
  @Path("password-letters")
  @RunOnVirtualThread
  @Operation(
      operationId = "mailPassword",
      summary = "Mail the password or code to a second address",
      description = "Refused for the address the permit went to and for its thread (8.4).")
  @APIResponse(responseCode = "202", description = "It will be mailed; noted with your name")
  @APIResponse(responseCode = "400", description = "No mail address")
  @APIResponse(responseCode = "404", description = "This permit has no such sending")
  @APIResponse(
      responseCode = "409",
      description = "Same address or thread as the permit, still on its way, or no secret kept")
  public Response mail(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @PathParam("dispatchId") UUID dispatchId,
      @NotNull @Valid Letter letter) {
    if (letter.replyToMessage() != null) {
      throw new Problem(
          ProblemType.SAME_WAY_AS_PERMIT, "replyToMessage would put it into a thread");
    }
    telling.mail(permitId, dispatchId, letter.toAddress(), token.getSubject());
    return Response.accepted().build();
  }

  @POST
  @Path("password-messages")
  @RunOnVirtualThread
  @Operation(
      operationId = "textPassword",
      summary = "Send the password or code by SMS",
      description = "Only where the province has set up an SMS gateway (8.4).")
  @APIResponse(responseCode = "202", description = "It will be sent; noted with your name")
  @APIResponse(responseCode = "400", description = "No telephone number")
  @APIResponse(responseCode = "404", description = "This permit has no such sending")
  @APIResponse(responseCode = "409", description = "No SMS gateway, or no secret kept")
  public Response sms(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @PathParam("dispatchId") UUID dispatchId,
      @NotNull @Valid Call call) {
    if (!sms.isOn()) {
      throw new Problem(ProblemType.SMS_OFF);
    }
    telling.sms(permitId, dispatchId, call.phone(), token.getSubject());
    return Response.accepted().build();
  }

  @POST
  @Path("password-readings")
  @RunOnVirtualThread
  @Operation(
      operationId = "readPasswordOut",
      summary = "Read the password or code out on the telephone",
      description =
          "Answers with the secret, once you have the holder on the telephone; who read it to which"
              + " number and when is kept (8.4).")
  @APIResponse(responseCode = "200", description = "The secret; never stored by a browser")
  @APIResponse(responseCode = "400", description = "No telephone number")
  @APIResponse(responseCode = "404", description = "This permit has no such sending")
  @APIResponse(responseCode = "409", description = "No secret is kept for it")
  public Response readOut(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @PathParam("dispatchId") UUID dispatchId,
      @NotNull @Valid Call call) {
    return told(permitId, dispatchId, SecretWay.PHONE, call.phone());
  }

  @POST
  @Path("password-handovers")
  @RunOnVirtualThread
  @Operation(
      operationId = "handPasswordOver",
      summary = "Give the password or code at the counter",
      description = "After proof of identity; who gave it to whom and when is kept (8.4).")
  @APIResponse(responseCode = "200", description = "The secret; never stored by a browser")
  @APIResponse(responseCode = "400", description = "Identity not seen")
  @APIResponse(responseCode = "404", description = "This permit has no such sending")
  @APIResponse(responseCode = "409", description = "No secret is kept for it")
  public Response handOver(
      @PathParam("municipality") String municipality,
      @PathParam("permitId") UUID permitId,
      @PathParam("dispatchId") UUID dispatchId,
      @NotNull @Valid HandOver request) {
    return told(permitId, dispatchId, SecretWay.COUNTER, request.toldTo());
  }

  private Response told(UUID permitId, UUID dispatchId, SecretWay way, String to) {
    String secret = telling.readOut(permitId, dispatchId, way, to, token.getSubject());
    return Response.ok(new Told(secret)).header("Cache-Control", "no-store").build();
  }
}
