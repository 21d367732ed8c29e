package org.anuyat.intake.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.AcknowledgementView;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An officer's word on the acknowledgement of a message. */
@Path("/v1/municipalities/{municipality}/messages/{messageId}/acknowledgement")
@RolesAllowed("intake-officer")
@RunOnVirtualThread
@Tag(name = "Acknowledgements")
public class MessageAcknowledgementResource {
  @Inject AcknowledgingSkipped acknowledging;
  @Inject JsonWebToken token;

  @POST
  @Operation(
      operationId = "acknowledgeSkippedMessage",
      summary = "Acknowledge a message that was skipped",
      description =
          "For a person's mail that was taken for a machine's. Bounces, our own mail, junk and mail"
              + " without an address stay unanswered. Source: rule A3.6.")
  @APIResponse(responseCode = "200", description = "The letter is queued")
  @APIResponse(responseCode = "404", description = "No such message")
  @APIResponse(responseCode = "409", description = "It is acknowledged already, or never may be")
  public AcknowledgementView acknowledge(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId) {
    return acknowledging.acknowledge(messageId, token.getName());
  }
}
