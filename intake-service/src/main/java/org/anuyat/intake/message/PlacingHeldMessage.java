package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.holdingpen.HeldMessagePlaced;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.Registers;

/** Hands a message on that an officer laid to a case. */
@ApplicationScoped
class PlacingHeldMessage {
  @Inject Messages messages;
  @Inject Correspondences correspondences;
  @Inject HandingReply reply;
  @Inject Registers registers;
  @Inject Jobs jobs;

  @Transactional(Transactional.TxType.MANDATORY)
  void placed(@Observes HeldMessagePlaced event) {
    Message message = messages.locked(event.messageId());
    message.become(MessageState.REPLY, "laid to the case by an officer");
    correspondences
        .of(message.id)
        .ifPresent(id -> correspondences.belongsToCase(id, event.caseId()));
    registers.setOutcome(
        message.municipality, RegisterKind.INCOMING, message.id, MessageState.REPLY.name());
    jobs.enqueue(
        reply,
        message.id.toString(),
        new HandingReply.Data(message.municipality, message.id, event.caseId()));
  }
}
