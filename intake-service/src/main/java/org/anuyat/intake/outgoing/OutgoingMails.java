package org.anuyat.intake.outgoing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.Registers;
import org.jboss.logging.Logger;

/** The outgoing mails of the current municipality. */
@ApplicationScoped
public class OutgoingMails implements PanacheRepositoryBase<OutgoingMail, UUID> {
  private static final Logger LOG = Logger.getLogger(OutgoingMails.class);

  @Inject Registers registers;
  @Inject Clock clock;
  @Inject Event<LetterSent> letterSent;

  Optional<OutgoingMail> byKey(String key) {
    return find("mailKey", key).firstResultOptional();
  }

  /** Our mail with one of these Message-IDs, if any is ours. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<BouncedMail> bounced(Collection<String> mimeMessageIds, String reason) {
    Optional<OutgoingMail> ours =
        mimeMessageIds.isEmpty()
            ? Optional.empty()
            : find("mimeMessageId in ?1", mimeMessageIds).firstResultOptional();
    ours.ifPresent(mail -> {
      mail.state = OutgoingState.BOUNCED;
      mail.bounceReason = reason;
      registers.setOutcome(
          mail.municipality, RegisterKind.OUTGOING, mail.id, OutgoingState.BOUNCED.name());
      LOG.warnf(
          "Outgoing mail %s (%s) could not be delivered: %s; the applicant must be reached another"
              + " way",
          mail.number(), mail.purpose, reason);
    });
    return ours.map(mail -> new BouncedMail(mail.mailKey, Optional.ofNullable(mail.caseId)));
  }

  /** Notes that the mail is about to be given to the mail server. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void handingOver(UUID id) {
    locked(id).handedOverAt = clock.instant();
  }

  /** The mail server answered that it does not take the mail: it is certainly not sent. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void refused(UUID id, String reason, boolean forGood) {
    OutgoingMail mail = locked(id);
    mail.handedOverAt = null;
    mail.failure = reason;
    if (forGood) {
      mail.state = OutgoingState.FAILED;
      registers.setOutcome(
          mail.municipality, RegisterKind.OUTGOING, id, OutgoingState.FAILED.name());
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void sent(UUID id) {
    OutgoingMail mail = locked(id);
    if (mail.state == OutgoingState.QUEUED) {
      mail.state = OutgoingState.SENT;
      mail.sentAt = clock.instant();
      mail.failure = null;
      registers.setOutcome(mail.municipality, RegisterKind.OUTGOING, id, OutgoingState.SENT.name());
      letterSent.fire(new LetterSent(mail.mailKey, mail.purpose, mail.sentAt));
    }
  }

  private OutgoingMail locked(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
