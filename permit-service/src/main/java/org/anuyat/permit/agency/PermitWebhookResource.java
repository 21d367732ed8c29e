package org.anuyat.permit.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An agency's subscriptions to changes of permits. */
@Path("/v1/municipalities/{municipality}/permit-webhooks")
@RunOnVirtualThread
@RolesAllowed("agency")
@Tag(
    name = "Agencies",
    description =
        "Messages are POSTs of JSON `{type: \"permit.changed\", timestamp, data}` with data as in"
            + " the feed of changes, signed as the Standard Webhooks specification says"
            + " (standardwebhooks.com). Answer 2xx within 15 seconds. They come one after the other"
            + " in the order of `position`; one that is not taken is tried again after 1 s, 2 s … up"
            + " to 60 s for 7 days and holds the later ones back. One may come twice (same"
            + " `webhook-id`).")
public class PermitWebhookResource {
  /** The subscriptions of a client, at most 20. */
  @Schema(name = "PermitWebhookList")
  public record Page(List<PermitWebhookView> items, String next) {}

  @Inject PermitWebhooks webhooks;

  @PUT
  @Path("{webhookId}")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @Operation(
      operationId = "putPermitWebhook",
      summary = "Subscribe, or change a subscription",
      description =
          "The client chooses the id (a random UUID), so that a repeated call makes no second one. The"
              + " secret is in the first answer only. Told is what changes from then on.")
  @APIResponse(
      responseCode = "201",
      description = "Subscribed",
      content = @Content(schema = @Schema(implementation = PermitWebhookView.WithSecret.class)))
  @APIResponse(responseCode = "200", description = "Changed; the secret stays and is not shown")
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  @APIResponse(responseCode = "404", description = "Not your municipality, or another client's id")
  @APIResponse(responseCode = "422", description = "The address is not allowed")
  public Response put(
      @PathParam("municipality") String municipality,
      @PathParam("webhookId") UUID webhookId,
      @NotNull @Valid PermitWebhookView.Input input) {
    PermitWebhookView.WithSecret answer = webhooks.put(webhookId, input);
    return Response.status(answer.secret() == null ? 200 : 201).entity(answer).build();
  }

  @GET
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @Operation(
      operationId = "listPermitWebhooks",
      summary = "The client's subscriptions, newest first",
      description = "At most 20, so always one page. Never the secrets.")
  @APIResponse(responseCode = "200", description = "All of them")
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  public Page list(@PathParam("municipality") String municipality) {
    return new Page(webhooks.all(), null);
  }

  @GET
  @Path("{webhookId}")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @Operation(
      operationId = "getPermitWebhook",
      summary = "One subscription",
      description = "How far the receiver was told, and how the last try ended.")
  @APIResponse(responseCode = "200", description = "The subscription")
  @APIResponse(responseCode = "404", description = "No such subscription of yours")
  public PermitWebhookView get(
      @PathParam("municipality") String municipality, @PathParam("webhookId") UUID webhookId) {
    return webhooks.get(webhookId).view();
  }

  @POST
  @Path("{webhookId}/rotate-secret")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @Operation(
      operationId = "rotatePermitWebhookSecret",
      summary = "Change the secret",
      description =
          "At once: the next message is signed with the new one, which is shown this once.")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "404", description = "No such subscription of yours")
  public PermitWebhookView.WithSecret rotate(
      @PathParam("municipality") String municipality, @PathParam("webhookId") UUID webhookId) {
    return webhooks.rotate(webhookId);
  }

  @DELETE
  @Path("{webhookId}")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @Operation(
      operationId = "deletePermitWebhook",
      summary = "End a subscription",
      description = "Nothing more is sent.")
  @APIResponse(responseCode = "204", description = "Ended")
  @APIResponse(responseCode = "404", description = "No such subscription of yours")
  public void delete(
      @PathParam("municipality") String municipality, @PathParam("webhookId") UUID webhookId) {
    webhooks.end(webhookId);
  }
}
