package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.correspondence.Matter;
import org.anuyat.intake.job.Jobs;

/** Queues the job that hands a filed message to the service it is for. */
@ApplicationScoped
class HandingOn {
  @Inject Jobs jobs;
  @Inject HandingApplication application;
  @Inject HandingReply reply;
  @Inject HandingSlip slip;
  @Inject HandingQuestion question;
  @Inject ProposingMessage proposing;

  @Transactional(Transactional.TxType.MANDATORY)
  void enqueue(Message message, Optional<Matter> matter) {
    String key = message.id.toString();
    UUID caseId = matter.filter(Matter::senderIsParty).flatMap(Matter::caseId).orElse(null);
    switch (message.state) {
      case APPLICATION ->
          jobs.enqueue(
              application, key, new HandingApplication.Data(message.municipality, message.id));
      case REPLY ->
          jobs.enqueue(reply, key, new HandingReply.Data(message.municipality, message.id, caseId));
      case PAYMENT_PROOF ->
          jobs.enqueue(slip, key, new HandingSlip.Data(message.municipality, message.id, caseId));
      case INFORMATION_REQUEST -> {
        question.enqueue(message);
        jobs.enqueue(proposing, key, new ProposingMessage.Data(message.municipality, message.id));
      }
      case HOLDING_PEN ->
          jobs.enqueue(proposing, key, new ProposingMessage.Data(message.municipality, message.id));
      case RECEIVED, AUTOMATIC, BOUNCE, JUNK, UNREADABLE -> {
        // stays in the mailroom
      }
    }
  }
}
