package org.anuyat.intake.proposal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is proposed about a message, and the officer's word on it. */
@Path("/v1/municipalities/{municipality}/messages/{messageId}")
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ProposalResource {
  /**
   * What is proposed about a message and what was confirmed.
   *
   * @param confirmation null until an officer confirmed
   */
  public record ProposalList(List<ProposalView> items, ConfirmationView confirmation) {}

  @Inject Proposals proposals;
  @Inject Confirmations confirmations;

  @GET
  @Path("proposals")
  @RolesAllowed({"intake-officer", "case-officer", "municipality-admin", "service"})
  @Operation(
      operationId = "listProposals",
      summary = "What was read of a mail for an officer to confirm",
      description =
          "The procedure from the announced message format; name (type-1 signature, T1.7), ID number"
              + " (masked, rule 2.4), phone and wished reply address or channel (rules 1.5, 3.9) from its"
              + " `label: value` lines; each with its source and reason. Empty while it is not read yet.")
  @APIResponse(responseCode = "200", description = "The proposals; empty when nothing was found")
  public ProposalList list(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId) {
    return new ProposalList(proposals.of(messageId), confirmations.of(messageId).orElse(null));
  }

  @PUT
  @Path("confirmation")
  @RolesAllowed("intake-officer")
  @Operation(
      operationId = "confirmMessage",
      summary = "Confirm or change what a mail is and who wrote it",
      description =
          "Replaces what was confirmed before; the same again changes nothing. Who and when is kept."
              + " An application may be made an information request and back; a case that was opened"
              + " already stays with case-service until a case officer ends it. A changed procedure is"
              + " told to case-service.")
  @APIResponse(responseCode = "200", description = "What is confirmed now")
  @APIResponse(responseCode = "400", description = "Something is wrong; the detail names it")
  @APIResponse(responseCode = "404", description = "No such message")
  @APIResponse(
      responseCode = "409",
      description = "The message is neither an application nor an information request, or answered")
  public ConfirmationView confirm(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @NotNull @Valid ConfirmationInput input) {
    return confirmations.confirm(messageId, input);
  }
}
