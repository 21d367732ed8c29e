package org.anuyat.intake.outgoing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the other services hand over their mail. */
@Path("/v1/municipalities/{municipality}/outgoing-mails/{key}")
@RunOnVirtualThread
@Tag(name = "Outgoing mail")
public class OutgoingMailResource {
  private static final String KEY = "[A-Za-z0-9._-]{1,120}";

  @Inject QueueingMail queueing;
  @Inject OutgoingMails mails;
  @Inject Municipalities municipalities;

  @PUT
  @RolesAllowed("service")
  @Operation(
      operationId = "putOutgoingMail",
      summary = "Hand over a mail",
      description =
          "The key is the sender's natural key; the same key again answers the first mail.")
  @APIResponse(responseCode = "200", description = "The mail, queued or further")
  @APIResponse(responseCode = "400", description = "Something is missing or wrong")
  public OutgoingMailView put(
      @PathParam("municipality") String municipality,
      @PathParam("key") @Pattern(regexp = KEY) String key,
      @NotNull @Valid OutgoingMailInput input) {
    if (!input.purpose().isForServices()) {
      throw new Problem(ProblemType.INVALID_INPUT, "purpose is reserved for intake itself");
    }
    if (municipalities.profile(municipality).isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return queueing.queue(input.letter(key));
  }

  @GET
  @RolesAllowed({"service", "intake-officer"})
  @Transactional
  @Operation(operationId = "getOutgoingMail", summary = "How far a mail is")
  @APIResponse(responseCode = "200", description = "The mail's state")
  @APIResponse(responseCode = "404", description = "No mail with this key")
  public OutgoingMailView get(
      @PathParam("municipality") String municipality,
      @PathParam("key") @Pattern(regexp = KEY) String key) {
    return mails
        .byKey(key)
        .map(OutgoingMailView::of)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
