package org.anuyat.cases.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.webhook.calling.CallingReceiver;
import org.anuyat.cases.webhook.calling.Outcome;
import org.anuyat.cases.webhook.calling.SigningSecret;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends one message once and writes down how it ended. A failure is no failure of the job: the next
 * try is a job of its own, so that the receiver's schedule is kept and not the neighbours'.
 */
@ApplicationScoped
class DeliveringWebhook implements JobHandler<DeliveringWebhook.Turn> {
  private static final Logger LOG = Logger.getLogger(DeliveringWebhook.class);

  record Turn(String municipality, UUID deliveryId, int turn) implements JobHandler.Data {}

  private record ToSend(String url, String messageId, String body, List<SigningSecret> secrets) {}

  @Inject Deliveries deliveries;
  @Inject Webhooks webhooks;
  @Inject ManagingWebhook managing;
  @Inject CallingReceiver receiver;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.webhook.retry-after")
  List<Duration> retryAfter;

  @Override
  public String name() {
    return "deliver-webhook";
  }

  @Override
  public Class<Turn> dataType() {
    return Turn.class;
  }

  @Override
  public void run(Turn turn) {
    Optional<ToSend> message = QuarkusTransaction.requiringNew().call(() -> prepare(turn));
    message.ifPresent(send -> {
      Outcome outcome = receiver.call(send.url(), send.messageId(), send.body(), send.secrets());
      QuarkusTransaction.requiringNew().run(() -> record(turn, outcome));
    });
  }

  private Optional<ToSend> prepare(Turn turn) {
    Optional<Delivery> open =
        deliveries.forTurn(turn.deliveryId()).filter(delivery -> delivery.isTurn(turn.turn()));
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Delivery delivery = open.get();
    Webhook webhook = webhooks.findById(delivery.webhookId());
    if (!webhook.isActive()) {
      delivery.finish(DeliveryState.CANCELLED, clock.instant());
      return Optional.empty();
    }
    return Optional.of(
        new ToSend(
            webhook.url(), delivery.messageId(), delivery.body(), managing.secrets(webhook)));
  }

  private void record(Turn turn, Outcome outcome) {
    deliveries
        .forTurn(turn.deliveryId())
        .filter(delivery -> delivery.isTurn(turn.turn()))
        .ifPresent(delivery -> record(turn.municipality(), delivery, outcome));
  }

  private void record(String municipality, Delivery delivery, Outcome outcome) {
    deliveries.log(new Attempt(delivery.id(), clock.instant(), outcome));
    delivery.tried();
    if (outcome.isTaken()) {
      delivery.finish(DeliveryState.DELIVERED, clock.instant());
    } else if (outcome.isGone() || delivery.tries() > retryAfter.size()) {
      giveUp(delivery, outcome);
    } else {
      delivery.again(clock.instant().plus(retryAfter.get(delivery.tries() - 1)));
      deliveries.schedule(municipality, delivery);
    }
  }

  private void giveUp(Delivery delivery, Outcome outcome) {
    delivery.finish(DeliveryState.DEAD, clock.instant());
    if (outcome.isGone()) {
      webhooks.findById(delivery.webhookId()).stop();
    }
    LOG.errorf(
        "Webhook %s: message %s is dead after %d tries (%s); tell the agency, which can have it sent"
            + " again",
        delivery.webhookId(),
        delivery.messageId(),
        delivery.tries(),
        outcome.error() == null ? "status " + outcome.statusCode() : outcome.error());
  }
}
