package org.anuyat.intake.outgoing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anuyat.intake.message.reading.DeliveryReport;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.Registers;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** The outgoing mails of the current municipality. */
@ApplicationScoped
public class OutgoingMails implements PanacheRepositoryBase<OutgoingMail, UUID> {
  private static final Logger LOG = Logger.getLogger(OutgoingMails.class);

  @Inject Session database;
  @Inject CurrentMunicipality current;
  @Inject Registers registers;
  @Inject Clock clock;
  @Inject Event<LetterSent> letterSent;

  Optional<OutgoingMail> byKey(String key) {
    return find("mailKey", key).firstResultOptional();
  }

  Optional<OutgoingMail> byKeyLocked(String key) {
    return find("mailKey", key).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** Mails older than {@code before} that fit the filter, the newest first. */
  @Transactional
  List<OutgoingMailView> newestBefore(UUID before, OutgoingMailFilter filter, int limit) {
    return find(filter.query(), filter.parameters(before)).page(0, limit).list().stream()
        .map(OutgoingMailView::of)
        .toList();
  }

  /** The last mails that came back since then, the newest first. */
  @Transactional
  public List<OutgoingMailView> bouncedSince(Instant since, int limit) {
    return find("state = ?1 and bouncedAt >= ?2 order by id desc", OutgoingState.BOUNCED, since)
        .page(0, limit)
        .list()
        .stream()
        .map(OutgoingMailView::of)
        .toList();
  }

  /**
   * Our mail a delivery report speaks of: the one with one of its Message-IDs, else the last one
   * with one of these references; a report of a failure marks it. A late report of a sending that
   * was repeated since is tied to the mail and changes nothing.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<BouncedMail> bounced(DeliveryReport report, Collection<String> references) {
    Optional<OutgoingMail> repeated = repeatedSince(report.messageIds());
    Optional<OutgoingMail> present =
        newest("mimeMessageId", report.messageIds())
            .or(() -> repeated.isPresent() ? Optional.empty() : newest("reference", references));
    present.filter(mail -> isFailure(report)).ifPresent(mail -> mark(mail, report));
    return present
        .or(() -> repeated)
        .map(mail ->
            new BouncedMail(
                mail.mailKey, mail.number().toString(), Optional.ofNullable(mail.caseId)));
  }

  private Optional<OutgoingMail> repeatedSince(Collection<String> mimeMessageIds) {
    return mimeMessageIds.isEmpty()
        ? Optional.empty()
        : find("id in (select r.mailId from Resend r where r.mimeMessageId in ?1)", mimeMessageIds)
            .firstResultOptional();
  }

  private static boolean isFailure(DeliveryReport report) {
    return report.action().map(action -> action.equals("failed")).orElse(true);
  }

  private void mark(OutgoingMail mail, DeliveryReport report) {
    mail.state = OutgoingState.BOUNCED;
    mail.bouncedAt = clock.instant();
    mail.bounceStatus = report.status().orElse(null);
    mail.bounceReason = report.diagnostic().or(report::status).orElse("not delivered");
    registers.setOutcome(
        mail.municipality, RegisterKind.OUTGOING, mail.id, OutgoingState.BOUNCED.name());
    LOG.warnf(
        "Outgoing no. %s (%s) came back: %s; the applicant must be reached another way",
        mail.number(), mail.purpose, BounceReasons.of(mail.bounceStatus, mail.bounceReason));
  }

  private Optional<OutgoingMail> newest(String field, Collection<String> values) {
    return values.isEmpty()
        ? Optional.empty()
        : find(field + " in ?1 order by id desc", values).firstResultOptional();
  }

  /** The cases to whose applicants we gave one of these Transaction IDs. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<UUID> casesAskedToPay(Collection<String> transactionIds) {
    Set<UUID> cases = new HashSet<>();
    for (String id : transactionIds) {
      List<OutgoingMail> notices =
          list(
              "purpose in ?1 and caseId is not null and bodyEn like ?2",
              List.of(Purpose.FEE_NOTICE, Purpose.FEE_PROBLEM),
              "%" + id + "%");
      notices.forEach(notice -> cases.add(notice.caseId));
    }
    return cases;
  }

  /** Notes that the mail is about to be given to the mail server. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void handingOver(UUID id) {
    database
        .createNativeMutationQuery(
            "UPDATE outgoing_mail SET handed_over_at = :now"
                + " WHERE municipality = :municipality AND id = :id")
        .setParameter("now", clock.instant())
        .setParameter("municipality", current.code())
        .setParameter("id", id)
        .executeUpdate();
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

  /** Notes that the mail server took the mail; noted twice, it was still sent then. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void sent(OutgoingMail mail) {
    Instant at = clock.instant();
    int noted =
        database
            .createNativeMutationQuery(
                "UPDATE outgoing_mail SET state = 'SENT', sent_at = :at, failure = NULL"
                    + " WHERE municipality = :municipality AND id = :id"
                    + " AND state IN ('QUEUED', 'FAILED')")
            .setParameter("at", at)
            .setParameter("municipality", current.code())
            .setParameter("id", mail.id)
            .executeUpdate();
    if (noted == 1) {
      registers.setOutcome(
          mail.municipality, RegisterKind.OUTGOING, mail.id, OutgoingState.SENT.name());
      letterSent.fire(new LetterSent(mail.mailKey, mail.purpose, at));
    }
  }

  private OutgoingMail locked(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
