package org.anuyat.cases.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.cases.agency.Done;
import org.anuyat.cases.agency.Idempotency;
import org.anuyat.cases.agency.NeedsScope;
import org.anuyat.cases.agency.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An agency's subscriptions. */
@Path("/v1/municipalities/{municipality}/webhooks")
@RunOnVirtualThread
@RolesAllowed("agency")
@Tag(
    name = "Agencies: webhooks",
    description =
        "Be told of changes as they happen. Each message is a POST of JSON, signed as the Standard"
            + " Webhooks specification (standardwebhooks.com) says: headers `webhook-id`,"
            + " `webhook-timestamp`, `webhook-signature`. Answer 2xx within 15 seconds; else it is tried"
            + " again after 1 minute, 5 minutes, 1 hour, 1 day and 2 days, and then given up. A message"
            + " may come twice (same `webhook-id`) and messages may overtake each other: `sequence`"
            + " tells their order in the municipality, and `GET …/public-cases/changes` fills gaps.")
public class WebhookResource {
  private static final String INPUT =
      """
      {"url":"https://portal.example.go.th/anuyat/webhooks",
       "events":["case.opened","case.status-changed"],
       "onlyOwnApplications":true,"active":true,"description":"Portal, production"}
      """;
  private static final String VIEW =
      """
      {"webhookId":"019ab0c2-7b1e-7c3a-9d52-0f5a6e1b2c3d","client":"portal-banmai",
       "url":"https://portal.example.go.th/anuyat/webhooks",
       "events":["case.opened","case.status-changed"],"onlyOwnApplications":true,"active":true,
       "description":"Portal, production","createdAt":"2026-11-25T03:00:00Z",
       "formerSecretUntil":null}
      """;
  private static final String WITH_SECRET =
      "{\"webhook\":"
          + VIEW
          + ",\"secret\":\"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDmEtZGYg3gHY=\"}";

  /** One page of subscriptions, the newest first. */
  @Schema(description = "One page of subscriptions, the newest first")
  public record WebhookPage(
      List<WebhookView> items,
      @Schema(description = "Ask with ?after= this for the next page; null on the last page")
          UUID next) {}

  @Inject Idempotency idempotency;
  @Inject ManagingWebhook managing;
  @Inject Webhooks webhooks;
  @Inject WebhookReaders readers;

  @POST
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @Operation(
      operationId = "createWebhook",
      summary = "Subscribe",
      description =
          "The answer holds the signing secret, which is not shown again. The address must be https on"
              + " port 443 or 8443, and every address its name stands for must be public. Needs the"
              + " scope `webhooks.manage`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WebhookInput.class),
              examples = @ExampleObject(name = "own applications", value = INPUT)))
  @APIResponse(
      responseCode = "201",
      description = "Subscribed; ETag is the version",
      content =
          @Content(
              schema = @Schema(implementation = WebhookWithSecret.class),
              examples = @ExampleObject(name = "with its secret", value = WITH_SECRET)))
  @APIResponse(responseCode = "400", description = "Not valid, or Idempotency-Key is missing")
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  @APIResponse(responseCode = "409", description = "The first request with this key is being done")
  @APIResponse(
      responseCode = "422",
      description = "The address is not allowed, or the key was used for another request")
  public Response create(
      @PathParam("municipality") String municipality,
      @Parameter(description = "A new random text for each new request", required = true)
          @HeaderParam("Idempotency-Key")
          String key,
      @Valid @NotNull WebhookInput input) {
    return idempotency.once(
        key,
        "createWebhook",
        input,
        () -> {
          ManagingWebhook.Made made = managing.subscribe(input);
          return new Done(201, path(municipality, made), made.eTag(), made.view());
        });
  }

  @GET
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @RolesAllowed({"agency", "municipality-admin"})
  @Transactional
  @Operation(
      operationId = "listWebhooks",
      summary = "Subscriptions, the newest first",
      description =
          "An agency sees its client's own; the municipality's administrator sees all of the"
              + " municipality. Never the secrets.")
  @APIResponse(
      responseCode = "200",
      description = "One page",
      content =
          @Content(
              schema = @Schema(implementation = WebhookPage.class),
              examples =
                  @ExampleObject(
                      name = "one subscription",
                      value = "{\"items\":[" + VIEW + "],\"next\":null}")))
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public WebhookPage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<WebhookView> found =
        webhooks.newest(readers.now(), after, limit + 1).stream().map(Webhook::view).toList();
    List<WebhookView> items = found.size() > limit ? found.subList(0, limit) : found;
    return new WebhookPage(items, found.size() > limit ? items.getLast().webhookId() : null);
  }

  @GET
  @Path("{webhookId}")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @RolesAllowed({"agency", "municipality-admin"})
  @Transactional
  @Operation(operationId = "getWebhook", summary = "One subscription")
  @APIResponse(
      responseCode = "200",
      description = "The subscription; ETag is its version",
      content =
          @Content(
              schema = @Schema(implementation = WebhookView.class),
              examples = @ExampleObject(name = "a portal's", value = VIEW)))
  @APIResponse(responseCode = "304", description = "As you know it (If-None-Match)")
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  @APIResponse(responseCode = "404", description = "No such subscription of yours")
  public Response get(
      @PathParam("municipality") String municipality,
      @PathParam("webhookId") UUID webhookId,
      @Context Request request) {
    Webhook webhook = webhooks.get(webhookId, readers.now());
    Response.ResponseBuilder known =
        request.evaluatePreconditions(EntityTag.valueOf(webhook.eTag()));
    return (known == null ? Response.ok(webhook.view()) : known)
        .header(HttpHeaders.ETAG, webhook.eTag())
        .build();
  }

  @PUT
  @Path("{webhookId}")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @Operation(
      operationId = "putWebhook",
      summary = "Change a subscription",
      description =
          "If-Match must name the ETag of the version you read, so that nobody's change is lost. The"
              + " secret stays.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WebhookInput.class),
              examples = @ExampleObject(name = "own applications", value = INPUT)))
  @APIResponse(
      responseCode = "200",
      description = "Changed; ETag is the new version",
      content =
          @Content(
              schema = @Schema(implementation = WebhookView.class),
              examples = @ExampleObject(name = "a portal's", value = VIEW)))
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  @APIResponse(responseCode = "404", description = "No such subscription of yours")
  @APIResponse(responseCode = "412", description = "It was changed meanwhile")
  @APIResponse(responseCode = "422", description = "The address is not allowed")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response put(
      @PathParam("municipality") String municipality,
      @PathParam("webhookId") UUID webhookId,
      @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WebhookInput input) {
    Webhook webhook = managing.change(webhookId, ifMatch, input);
    return Response.ok(webhook.view()).header(HttpHeaders.ETAG, webhook.eTag()).build();
  }

  @DELETE
  @Path("{webhookId}")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @Operation(
      operationId = "deleteWebhook",
      summary = "End a subscription",
      description = "Its delivery log goes with it; what was to be sent is not sent any more.")
  @APIResponse(responseCode = "204", description = "Ended")
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  @APIResponse(responseCode = "404", description = "No such subscription of yours")
  public void delete(
      @PathParam("municipality") String municipality, @PathParam("webhookId") UUID webhookId) {
    managing.end(webhookId);
  }

  @POST
  @Path("{webhookId}/rotate-secret")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @Operation(
      operationId = "rotateWebhookSecret",
      summary = "Change the secret",
      description =
          "The answer holds the new secret, which is not shown again. For a day the former one signs"
              + " beside it: `webhook-signature` then holds two signatures, separated by a space.")
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              schema = @Schema(implementation = WebhookWithSecret.class),
              examples = @ExampleObject(name = "with its secret", value = WITH_SECRET)))
  @APIResponse(responseCode = "400", description = "Idempotency-Key is missing")
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  @APIResponse(responseCode = "404", description = "No such subscription of yours")
  @APIResponse(responseCode = "409", description = "The first request with this key is being done")
  @APIResponse(responseCode = "422", description = "The key was used for another request")
  public Response rotate(
      @PathParam("municipality") String municipality,
      @PathParam("webhookId") UUID webhookId,
      @Parameter(description = "A new random text for each new request", required = true)
          @HeaderParam("Idempotency-Key")
          String key) {
    return idempotency.once(
        key,
        "rotateWebhookSecret " + webhookId,
        Map.of(),
        () -> {
          ManagingWebhook.Made made = managing.rotate(webhookId);
          return new Done(200, null, made.eTag(), made.view());
        });
  }

  private static String path(String municipality, ManagingWebhook.Made made) {
    return "/v1/municipalities/" + municipality + "/webhooks/" + made.view().webhook().webhookId();
  }
}
