package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.alarm.Alarms;
import org.anuyat.intake.outgoing.BouncedMail;
import org.anuyat.intake.outgoing.OutgoingMails;
import org.anuyat.intake.triage.Verdict;

/** Ties a bounce to our letter and its case: the applicant must be reached another way. */
@ApplicationScoped
class TyingBounce {
  @Inject OutgoingMails outgoing;
  @Inject Alarms alarms;

  @Transactional(Transactional.TxType.MANDATORY)
  void tie(Message message, Verdict.Bounce bounce) {
    outgoing.bounced(bounce.report(), bounce.references()).ifPresent(mail -> tie(message, mail));
  }

  private void tie(Message message, BouncedMail mail) {
    message.caseId = mail.caseId().orElse(null);
    message.stateReason = "bounce of " + mail.key();
    alarms.raise(
        message.municipality,
        AlarmKind.MAIL_BOUNCED,
        mail.registerNumber(),
        "outgoing no. " + mail.registerNumber() + ", told by incoming no. " + message.number());
  }
}
