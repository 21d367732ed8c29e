package org.anuyat.permit.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.permit.DeliveryWay;
import org.anuyat.permit.secret.Container;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sending as officers see it. */
@Schema(name = "Dispatch", description = "One sending of a permit or of a replacement copy")
public record DispatchView(
    UUID dispatchId,
    UUID permitId,
    @Schema(description = "The replacement copy that is sent; null: the permit itself") UUID copyId,
    @Schema(examples = "1") int attempt,
    DeliveryWay way,
    @Schema(description = "What a protected permit is wrapped in") Container container,
    DispatchState state,
    @Schema(
            description = "Where it went; null until intake has it",
            examples = "citizen@example.org")
        String address,
    @Schema(description = "Number in the register of outgoing mail", examples = "7/2569")
        String registerNumber,
    Instant orderedAt,
    Instant doneAt,
    @Schema(description = "Why it did not arrive, and what can be done") Failure failure,
    @Schema(description = "When the password or code was told last") Instant secretToldAt,
    @Schema(description = "Whether the password or code can still be told") boolean secretKept,
    @Schema(description = "Wrong codes that may still be typed, of a link") Integer attemptsLeft,
    @Schema(description = "When the link ends") Instant expiresAt,
    @Schema(description = "Who told the secret, the first first") List<Telling> tellings) {

  /** One telling of a password or code. */
  @Schema(name = "SecretTelling")
  public record Telling(
      SecretWay way,
      @Schema(description = "Address or telephone number", examples = "08x-xxx-1234") String toldTo,
      @Schema(description = "Who, as the subject of his token") String actor,
      Instant at) {}

  static DispatchView of(Dispatch dispatch, List<SecretTelling> tellings) {
    DispatchFacts facts = dispatch.facts();
    return new DispatchView(
        facts.id(),
        facts.permitId(),
        facts.copyId(),
        facts.attempt(),
        facts.way(),
        facts.container(),
        facts.state(),
        facts.reachedAddress(),
        facts.registerNumber(),
        facts.orderedAt(),
        facts.doneAt(),
        facts.failure(),
        facts.secretToldAt(),
        facts.hasSecret(),
        facts.attemptsLeft(),
        facts.expiresAt(),
        tellings.stream().map(t -> new Telling(t.way, t.toldTo, t.actor, t.at)).toList());
  }
}
