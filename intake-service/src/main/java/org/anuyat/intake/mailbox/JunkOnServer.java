package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.triage.JunkDiscarded;
import org.anuyat.intake.triage.JunkRescued;

/** Has done on the mail server what an officer decided; it is stored with his decision. */
@ApplicationScoped
class JunkOnServer {
  @Inject RescuingMail rescuing;
  @Inject DeletingMail deleting;
  @Inject Jobs jobs;

  @Transactional(Transactional.TxType.MANDATORY)
  void rescued(@Observes JunkRescued event) {
    jobs.enqueue(
        rescuing,
        event.messageId().toString(),
        new RescuingMail.Data(event.municipality(), event.messageId()));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void discarded(@Observes JunkDiscarded event) {
    jobs.enqueue(
        deleting,
        event.messageId().toString(),
        new DeletingMail.Data(event.municipality(), event.messageId()));
  }
}
