package org.anuyat.cases.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.cases.agency.Done;
import org.anuyat.cases.agency.Idempotency;
import org.anuyat.cases.agency.NeedsScope;
import org.anuyat.cases.agency.Scope;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The delivery log of a subscription. */
@Path("/v1/municipalities/{municipality}/webhooks/{webhookId}")
@RunOnVirtualThread
@RolesAllowed("agency")
@Tag(name = "Agencies: webhooks")
public class DeliveryResource {
  private static final String VIEW =
      """
      {"deliveryId":"019ab0c2-8000-7c3a-9d52-0f5a6e1b2c3d",
       "webhookId":"019ab0c2-7b1e-7c3a-9d52-0f5a6e1b2c3d",
       "messageId":"019ab0c2-7fff-7c3a-9d52-0f5a6e1b2c3d","eventType":"case.status-changed",
       "state":"PENDING","nextTryAt":"2026-11-25T03:01:00Z","createdAt":"2026-11-25T03:00:00Z",
       "finishedAt":null,
       "tries":[{"at":"2026-11-25T03:00:00Z","statusCode":503,"millis":182,"error":null}]}
      """;

  /** One page of deliveries, the newest first. */
  @Schema(description = "One page of deliveries, the newest first")
  public record WebhookDeliveryPage(
      List<DeliveryView> items,
      @Schema(description = "Ask with ?after= this for the next page; null on the last page")
          UUID next) {}

  @Inject Idempotency idempotency;
  @Inject Webhooks webhooks;
  @Inject Deliveries deliveries;
  @Inject WebhookReaders readers;
  @Inject WebhookMessage messages;
  @Inject Clock clock;

  @POST
  @Path("ping")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @Operation(
      operationId = "pingWebhook",
      summary = "Have a test message sent",
      description =
          "A message of type `webhook.ping` without any case in it, signed and tried again like every"
              + " other. Look at its delivery for what the receiver answered.")
  @APIResponse(
      responseCode = "202",
      description = "To be sent at once; Location is its delivery",
      content =
          @Content(
              schema = @Schema(implementation = DeliveryView.class),
              examples = @ExampleObject(name = "to be sent", value = VIEW)))
  @APIResponse(responseCode = "400", description = "Idempotency-Key is missing")
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  @APIResponse(responseCode = "404", description = "No such subscription of yours")
  @APIResponse(responseCode = "409", description = "The first request with this key is being done")
  @APIResponse(responseCode = "422", description = "The key was used for another request")
  public Response ping(
      @PathParam("municipality") String municipality,
      @PathParam("webhookId") UUID webhookId,
      @Parameter(description = "A new random text for each new request", required = true)
          @HeaderParam("Idempotency-Key")
          String key) {
    return idempotency.once(
        key,
        "pingWebhook " + webhookId,
        Map.of(),
        () -> {
          Webhook webhook = webhooks.get(webhookId, readers.now());
          Delivery delivery = messages.ping(webhook);
          deliveries.send(webhook, delivery);
          return Done.accepted(path(municipality, delivery), deliveries.view(delivery));
        });
  }

  @GET
  @Path("deliveries")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @RolesAllowed({"agency", "municipality-admin"})
  @Transactional
  @Operation(
      operationId = "listWebhookDeliveries",
      summary = "What was sent and is to be sent, the newest first",
      description =
          "Each with every try: time, answer and duration. `state=DEAD` lists what failed.")
  @APIResponse(
      responseCode = "200",
      description = "One page",
      content =
          @Content(
              schema = @Schema(implementation = WebhookDeliveryPage.class),
              examples =
                  @ExampleObject(
                      name = "one is tried again",
                      value = "{\"items\":[" + VIEW + "],\"next\":null}")))
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  @APIResponse(responseCode = "404", description = "No such subscription of yours")
  public WebhookDeliveryPage list(
      @PathParam("municipality") String municipality,
      @PathParam("webhookId") UUID webhookId,
      @Parameter(description = "Only in this state") @QueryParam("state") DeliveryState state,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    webhooks.get(webhookId, readers.now());
    List<Delivery> found = deliveries.newest(webhookId, state, after, limit + 1);
    List<Delivery> shown = found.size() > limit ? found.subList(0, limit) : found;
    return new WebhookDeliveryPage(
        shown.stream().map(deliveries::view).toList(),
        found.size() > limit ? shown.getLast().id() : null);
  }

  @GET
  @Path("deliveries/{deliveryId}")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @RolesAllowed({"agency", "municipality-admin"})
  @Transactional
  @Operation(operationId = "getWebhookDelivery", summary = "One message with every try")
  @APIResponse(
      responseCode = "200",
      description = "The delivery",
      content =
          @Content(
              schema = @Schema(implementation = DeliveryView.class),
              examples = @ExampleObject(name = "tried again", value = VIEW)))
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  @APIResponse(responseCode = "404", description = "No such delivery of yours")
  public DeliveryView get(
      @PathParam("municipality") String municipality,
      @PathParam("webhookId") UUID webhookId,
      @PathParam("deliveryId") UUID deliveryId) {
    webhooks.get(webhookId, readers.now());
    return deliveries.view(deliveries.get(webhookId, deliveryId));
  }

  @POST
  @Path("deliveries/{deliveryId}/redeliver")
  @NeedsScope(Scope.WEBHOOKS_MANAGE)
  @Operation(
      operationId = "redeliverWebhook",
      summary = "Have a message sent again",
      description =
          "At once, and with all tries open again. The same message with the same `webhook-id`, so that"
              + " a receiver that has it already can tell.")
  @APIResponse(
      responseCode = "202",
      description = "To be sent at once",
      content =
          @Content(
              schema = @Schema(implementation = DeliveryView.class),
              examples = @ExampleObject(name = "to be sent", value = VIEW)))
  @APIResponse(responseCode = "400", description = "Idempotency-Key is missing")
  @APIResponse(responseCode = "403", description = "The scope webhooks.manage is missing")
  @APIResponse(responseCode = "404", description = "No such delivery of yours")
  @APIResponse(responseCode = "409", description = "The first request with this key is being done")
  @APIResponse(
      responseCode = "422",
      description = "The subscription is inactive, or the key was used for another request")
  public Response redeliver(
      @PathParam("municipality") String municipality,
      @PathParam("webhookId") UUID webhookId,
      @PathParam("deliveryId") UUID deliveryId,
      @Parameter(description = "A new random text for each new request", required = true)
          @HeaderParam("Idempotency-Key")
          String key) {
    return idempotency.once(
        key,
        "redeliverWebhook " + deliveryId,
        Map.of(),
        () -> {
          if (!webhooks.get(webhookId, readers.now()).isActive()) {
            throw new Problem(
                ProblemType.RECEIVER_NOT_ALLOWED, "The webhook is inactive; set it active first");
          }
          Delivery delivery = deliveries.get(webhookId, deliveryId);
          delivery.anew(clock.instant());
          deliveries.schedule(municipality, delivery);
          return Done.accepted(path(municipality, delivery), deliveries.view(delivery));
        });
  }

  private static String path(String municipality, Delivery delivery) {
    return "/v1/municipalities/"
        + municipality
        + "/webhooks/"
        + delivery.webhookId()
        + "/deliveries/"
        + delivery.id();
  }
}
