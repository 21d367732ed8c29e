package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.Registers;
import org.anuyat.intake.triage.SkipReason;

/** Has a message read once more, with an objection of ours set aside by an officer. */
@ApplicationScoped
class RereadingMessage {
  @Inject ProcessingMessage processing;
  @Inject Acknowledging acknowledging;
  @Inject Registers registers;
  @Inject Jobs jobs;

  @Transactional(Transactional.TxType.MANDATORY)
  void readAgain(Message message, SkipReason overruled) {
    message.overrule(overruled);
    message.become(MessageState.RECEIVED, null);
    acknowledging.isOwedAgain(message.id);
    registers.setOutcome(
        message.municipality, RegisterKind.INCOMING, message.id, MessageState.RECEIVED.name());
    jobs.enqueue(
        processing,
        message.id.toString(),
        new ProcessingMessage.Data(message.municipality, message.id));
  }
}
