package org.anuyat.intake.acknowledgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.intake.calendar.PeriodFilter;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.outgoing.LetterSent;
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
  private static final String KEY = "ack-";
  private static final String OPEN =
      "(decision = PENDING or (decision = ACKNOWLEDGED and sentAt is null))";

  @Inject QueueingMail queueing;
  @Inject OwnTexts texts;
  @Inject Municipalities municipalities;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.acknowledgement.most-per-address-and-day")
  int mostPerDay;

  @ConfigProperty(name = "anuyat.mailbox.max-message-size")
  MemorySize maxMessageSize;

  /** A message was registered; from now on its acknowledgement is owed. */
  public void expect(UUID messageId, String registerNumber, Instant dueAt) {
    Acknowledgement expected = new Acknowledgement();
    expected.messageId = messageId;
    expected.registerNumber = registerNumber;
    expected.dueAt = dueAt;
    expected.decision = Acknowledgement.Decision.PENDING;
    expected.decidedAt = clock.instant();
    persist(expected);
  }

  /** Acknowledges once, unless the address had its share today; a skip may be made good. */
  public void acknowledge(AcknowledgementRequest request) {
    if (isAcknowledged(request.messageId())) {
      return;
    }
    String address = request.toAddress().toLowerCase(Locale.ROOT);
    oneAtATime(address);
    if (sentSince(address, clock.instant().minus(Duration.ofDays(1))) >= mostPerDay) {
      LOG.warnf("Not acknowledged: one address got %d acknowledgements in 24 hours", mostPerDay);
      skip(request.messageId(), SkipReason.TOO_MANY_TODAY);
      return;
    }
    write(request, address);
  }

  /** An officer has a skipped message acknowledged after all. */
  public void acknowledgeByOfficer(AcknowledgementRequest request, String officer) {
    write(request, request.toAddress().toLowerCase(Locale.ROOT));
    findById(request.messageId()).decidedBy = officer;
  }

  /** Writes down that, and why, a message is not acknowledged. */
  public void skip(UUID messageId, SkipReason reason) {
    Acknowledgement skipped = decided(messageId, Acknowledgement.Decision.SKIPPED);
    skipped.skipReason = reason;
  }

  /** An officer set aside why a message was not acknowledged: it is owed again. */
  public void isOwedAgain(UUID messageId) {
    if (!isAcknowledged(messageId)) {
      decided(messageId, Acknowledgement.Decision.PENDING).skipReason = null;
    }
  }

  /** The letter of a message was taken by the mail server; sent again, it was still sent then. */
  void sent(@Observes LetterSent sent) {
    if (sent.purpose() == Purpose.ACKNOWLEDGEMENT) {
      UUID messageId = UUID.fromString(sent.key().substring(KEY.length()));
      update("sentAt = ?1 where messageId = ?2 and sentAt is null", sent.at(), messageId);
    }
  }

  /** What was decided; nothing while the message is not read yet. */
  public Optional<AcknowledgementView> decisionFor(UUID messageId) {
    return findByIdOptional(messageId)
        .filter(a -> a.decision != Acknowledgement.Decision.PENDING)
        .map(a -> AcknowledgementView.of(a, clock.instant()));
  }

  /** The decisions on several messages; none for those not read yet. */
  public Map<UUID, AcknowledgementView> decisionsFor(Collection<UUID> messageIds) {
    Instant now = clock.instant();
    return find("messageId in ?1", messageIds).stream()
        .filter(a -> a.decision != Acknowledgement.Decision.PENDING)
        .collect(Collectors.toMap(a -> a.messageId, a -> AcknowledgementView.of(a, now)));
  }

  /** Why a message was not acknowledged; nothing when it was, or is yet to be. */
  public Optional<SkipReason> skipped(UUID messageId) {
    return findByIdOptional(messageId).map(a -> a.skipReason);
  }

  /** Older than {@code before}, the newest first. */
  List<AcknowledgementLine> newestBefore(
      UUID before, boolean late, boolean pending, PeriodFilter due, int limit) {
    Instant now = clock.instant();
    return find(
            "messageId < ?1 and (?2 = false or sentAt > dueAt or ("
                + OPEN
                + " and dueAt < ?3)) and (?4 = false or "
                + OPEN
                + ") and dueAt >= ?5 and dueAt < ?6 order by messageId desc",
            before,
            late,
            now,
            pending,
            due.first(),
            due.end())
        .page(0, limit)
        .list()
        .stream()
        .map(a -> AcknowledgementLine.of(a, now))
        .toList();
  }

  /** The messages of the current municipality that are not acknowledged nor skipped yet. */
  public List<UUID> open() {
    return find(OPEN + " order by messageId").stream().map(a -> a.messageId).toList();
  }

  /** The deadline of an open message was moved. */
  public void isDue(UUID messageId, Instant dueAt) {
    findById(messageId).dueAt = dueAt;
  }

  private void write(AcknowledgementRequest request, String address) {
    String key = KEY + request.messageId();
    AcknowledgementText text =
        texts.text(
            request,
            municipalities.require(current.code()),
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
    Acknowledgement decided = decided(request.messageId(), Acknowledgement.Decision.ACKNOWLEDGED);
    decided.skipReason = null;
    decided.toAddress = address;
    decided.mailKey = key;
  }

  private boolean isAcknowledged(UUID messageId) {
    return findByIdOptional(messageId)
        .map(a -> a.decision == Acknowledgement.Decision.ACKNOWLEDGED)
        .orElse(false);
  }

  private Acknowledgement decided(UUID messageId, Acknowledgement.Decision what) {
    Acknowledgement decided = findById(messageId);
    decided.decision = what;
    decided.decidedAt = clock.instant();
    return decided;
  }

  /** Decisions about one address follow one another, so that the count is exact. */
  private void oneAtATime(String address) {
    getEntityManager()
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 4))", Object.class)
        .setParameter("key", current.code() + "/" + address)
        .getResultList();
  }

  private long sentSince(String address, Instant since) {
    return count("toAddress = ?1 and decidedAt > ?2", address, since);
  }
}
