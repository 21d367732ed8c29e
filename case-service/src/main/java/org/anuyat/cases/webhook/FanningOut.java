package org.anuyat.cases.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.publicstatus.CaseChange;
import org.anuyat.cases.publicstatus.CaseChanges;

/** Writes a message for each subscription that wants to be told of a change. */
@ApplicationScoped
class FanningOut implements JobHandler<FanningOut.Change> {

  record Change(String municipality, long sequence) implements JobHandler.Data {}

  @Inject Webhooks webhooks;
  @Inject CaseChanges changes;
  @Inject Deliveries deliveries;
  @Inject WebhookMessage messages;

  @Override
  public String name() {
    return "fan-out-change";
  }

  @Override
  public Class<Change> dataType() {
    return Change.class;
  }

  @Override
  public void run(Change change) {
    QuarkusTransaction.requiringNew()
        .run(() -> webhooks.allActive().forEach(webhook -> send(webhook, change.sequence())));
  }

  private void send(Webhook webhook, long sequence) {
    Optional<CaseChange> seen = changes.find(sequence, webhook.client());
    seen.filter(change -> webhook.wants(WebhookEvent.of(change.type())))
        .filter(change -> !webhook.onlyOwnApplications() || change.applicationKey() != null)
        .ifPresent(change -> deliveries.send(webhook, messages.of(webhook, change)));
  }
}
