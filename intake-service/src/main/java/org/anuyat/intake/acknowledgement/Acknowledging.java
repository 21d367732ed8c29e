package org.anuyat.intake.acknowledgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.outgoing.OutgoingLetter;
import org.anuyat.intake.outgoing.Purpose;
import org.anuyat.intake.outgoing.QueueingMail;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.triage.SkipReason;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Decides once for each message and writes the decision down with the letter it queues. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Acknowledging implements PanacheRepositoryBase<Acknowledgement, UUID> {
  private static final Logger LOG = Logger.getLogger(Acknowledging.class);

  @Inject QueueingMail queueing;
  @Inject Municipalities municipalities;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.acknowledgement.most-per-address-and-day")
  int mostPerDay;

  @ConfigProperty(name = "anuyat.mailbox.max-message-size")
  MemorySize maxMessageSize;

  /** Acknowledges, unless the address had its share today. */
  public void acknowledge(AcknowledgementRequest request) {
    String address = request.toAddress().toLowerCase(Locale.ROOT);
    if (sentSince(address, clock.instant().minus(Duration.ofDays(1))) >= mostPerDay) {
      LOG.warnf("Not acknowledged: one address got %d acknowledgements in 24 hours", mostPerDay);
      skip(request.messageId(), SkipReason.TOO_MANY_TODAY);
      return;
    }
    String key = "ack-" + request.messageId();
    AcknowledgementText text =
        AcknowledgementText.of(
            request.kind(),
            municipalities.require(current.code()),
            request.registerNumber(),
            request.deemedReceivedAt(),
            maxMessageSize.asLongValue() / (1024 * 1024));
    queueing.queue(
        new OutgoingLetter(
            key,
            Purpose.ACKNOWLEDGEMENT,
            null,
            null,
            request.messageId(),
            text.subjectTh(),
            text.subjectEn(),
            text.bodyTh(),
            text.bodyEn(),
            List.of()));
    Acknowledgement decided = decision(request.messageId(), Acknowledgement.Decision.ACKNOWLEDGED);
    decided.toAddress = address;
    decided.mailKey = key;
    persist(decided);
  }

  /** Writes down that, and why, a message is not acknowledged. */
  public void skip(UUID messageId, SkipReason reason) {
    Acknowledgement decided = decision(messageId, Acknowledgement.Decision.SKIPPED);
    decided.skipReason = reason;
    persist(decided);
  }

  public Optional<AcknowledgementView> decisionFor(UUID messageId) {
    return findByIdOptional(messageId).map(AcknowledgementView::of);
  }

  private Acknowledgement decision(UUID messageId, Acknowledgement.Decision what) {
    Acknowledgement decided = new Acknowledgement();
    decided.messageId = messageId;
    decided.decision = what;
    decided.decidedAt = clock.instant();
    return decided;
  }

  private long sentSince(String address, Instant since) {
    return count("toAddress = ?1 and decidedAt > ?2", address, since);
  }
}
