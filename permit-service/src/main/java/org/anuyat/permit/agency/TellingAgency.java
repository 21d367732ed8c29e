package org.anuyat.permit.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.agency.calling.CallingReceiver;
import org.anuyat.permit.agency.calling.Outcome;
import org.anuyat.permit.agency.calling.SigningSecret;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.job.NotYet;
import org.anuyat.permit.secret.Seal;

/** Tells one receiver of every change it has not taken yet, one after the other. */
@ApplicationScoped
class TellingAgency implements JobHandler<TellingAgency.Turn> {
  record Turn(String municipality, UUID webhookId) implements JobHandler.Data {}

  /** The body of a message, as the Standard Webhooks specification recommends it. */
  record Message(String type, Instant timestamp, PermitChange data) {}

  private record Next(String url, SigningSecret secret, PermitChange change) {}

  @Inject EntityManager database;
  @Inject PermitChanges changes;
  @Inject CallingReceiver receiver;
  @Inject Seal seal;
  @Inject ObjectMapper json;
  @Inject Clock clock;

  @Override
  public String name() {
    return "tell-agency";
  }

  @Override
  public Class<Turn> dataType() {
    return Turn.class;
  }

  @Override
  public void run(Turn turn) throws JsonProcessingException {
    for (Optional<Next> next = next(turn); next.isPresent(); next = next(turn)) {
      PermitChange change = next.get().change();
      String body = json.writeValueAsString(new Message("permit.changed", change.at(), change));
      String id = turn.webhookId() + "-" + change.position();
      Outcome outcome = receiver.call(next.get().url(), id, body, List.of(next.get().secret()));
      QuarkusTransaction.requiringNew().run(() -> record(turn, change, outcome));
      if (!outcome.isTaken() && !outcome.isGone()) {
        throw new NotYet("the agency's system did not take the change");
      }
    }
  }

  private Optional<Next> next(Turn turn) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            find(turn)
                .filter(webhook -> webhook.active)
                .flatMap(webhook ->
                    changes.after(turn.municipality(), webhook.toldTo, 1).stream()
                        .findFirst()
                        .map(change -> new Next(webhook.url, secret(webhook), change))));
  }

  private void record(Turn turn, PermitChange change, Outcome outcome) {
    find(turn)
        .ifPresent(webhook -> {
          webhook.note(outcome, clock.instant());
          if (outcome.isTaken()) {
            webhook.toldTo = change.position();
          }
        });
  }

  private Optional<PermitWebhook> find(Turn turn) {
    return database
        .createQuery("from PermitWebhook where id = :id", PermitWebhook.class)
        .setParameter("id", turn.webhookId())
        .getResultStream()
        .findFirst();
  }

  private SigningSecret secret(PermitWebhook webhook) {
    return new SigningSecret(seal.open(webhook.secret, webhook.id));
  }
}
