package org.anuyat.intake.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.platform.Ids;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.Registers;

/**
 * Sends a letter again: the same letter with the same number, under a new Message-ID, so that no
 * mail program hides it and a late bounce of the first sending is not taken for one of the second.
 */
@ApplicationScoped
class Resending {
  @Inject OutgoingMails mails;
  @Inject Correspondences correspondences;
  @Inject Registers registers;
  @Inject SendingMail sending;
  @Inject Jobs jobs;
  @Inject EntityManager database;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  /**
   * @param to the corrected address, or null: to the same
   */
  @Transactional
  OutgoingMailView resend(String key, String to, String officer) {
    OutgoingMail mail =
        mails.byKeyLocked(key).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (mail.state == OutgoingState.QUEUED) {
      throw new Problem(ProblemType.STILL_ON_ITS_WAY);
    }
    boolean corrected = to != null && !to.equalsIgnoreCase(mail.toAddress);
    if (corrected && mail.state == OutgoingState.SENT) {
      throw new Problem(ProblemType.ADDRESS_NOT_IN_DOUBT);
    }
    Resend resend = record(mail, officer);
    if (corrected) {
      correct(mail, to);
    }
    sendAgain(mail, resend);
    return OutgoingMailView.of(mail);
  }

  @Transactional
  List<ResendView> of(String key) {
    UUID mail = mails.byKey(key).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND)).id;
    return database
        .createQuery("from Resend where mailId = :mail order by id", Resend.class)
        .setParameter("mail", mail)
        .getResultStream()
        .map(ResendView::of)
        .toList();
  }

  private Resend record(OutgoingMail mail, String officer) {
    Resend resend = new Resend();
    resend.id = Ids.next();
    resend.mailId = mail.id;
    resend.resentAt = clock.instant();
    resend.resentBy = officer;
    resend.stateBefore = mail.state;
    resend.addressBefore = mail.toAddress;
    resend.failureBefore = mail.state == OutgoingState.BOUNCED ? mail.bounceReason : mail.failure;
    resend.mimeMessageId = mail.mimeMessageId;
    database.persist(resend);
    return resend;
  }

  private void correct(OutgoingMail mail, String to) {
    if (mail.correspondenceId != null) {
      correspondences.nowReachedAt(mail.correspondenceId, mail.toAddress, to);
    }
    mail.toAddress = to;
  }

  private void sendAgain(OutgoingMail mail, Resend resend) {
    String domain = mail.mimeMessageId.substring(mail.mimeMessageId.lastIndexOf('@'));
    mail.mimeMessageId = "<" + resend.id + domain;
    mail.state = OutgoingState.QUEUED;
    mail.resentAt = resend.resentAt;
    mail.handedOverAt = null;
    mail.sentAt = null;
    mail.failure = null;
    mail.bouncedAt = null;
    mail.bounceStatus = null;
    mail.bounceReason = null;
    if (mail.correspondenceId != null) {
      correspondences.wrote(
          mail.correspondenceId,
          resend.id,
          mail.mimeMessageId,
          mail.purpose.name(),
          mail.caseId,
          resend.resentAt);
    }
    registers.setOutcome(
        mail.municipality, RegisterKind.OUTGOING, mail.id, OutgoingState.QUEUED.name());
    jobs.enqueue(sending, resend.id.toString(), new SendingMail.Data(current.code(), mail.id));
  }
}
