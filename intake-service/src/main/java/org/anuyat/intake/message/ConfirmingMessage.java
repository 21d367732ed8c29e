package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.inforequest.InformationRequests;
import org.anuyat.intake.inforequest.NewRequest;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.anuyat.intake.proposal.ConfirmedMatter;
import org.anuyat.intake.proposal.MessageConfirmed;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.Registers;
import org.jboss.logging.Logger;

/** Makes a message what an officer says it is. */
@ApplicationScoped
class ConfirmingMessage {
  private static final Logger LOG = Logger.getLogger(ConfirmingMessage.class);
  private static final String BY_OFFICER = "said by an officer";

  @Inject Messages messages;
  @Inject InformationRequests requests;
  @Inject Correspondences correspondences;
  @Inject HandingApplication application;
  @Inject HandingQuestion question;
  @Inject Registers registers;
  @Inject Jobs jobs;

  @Transactional(Transactional.TxType.MANDATORY)
  void confirmed(@Observes MessageConfirmed event) {
    Message message = messages.locked(event.messageId());
    if (message == null) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    if (message.state != MessageState.APPLICATION
        && message.state != MessageState.INFORMATION_REQUEST) {
      throw new Problem(
          ProblemType.NOT_TO_CONFIRM, "No. " + message.number() + " is " + message.state);
    }
    message.procedureCode = event.procedureCode();
    MessageState wanted = MessageState.valueOf(event.matter().name());
    if (wanted == message.state) {
      return;
    }
    if (event.matter() == ConfirmedMatter.APPLICATION) {
      becomeApplication(message);
    } else {
      requests.open(newRequest(message, BY_OFFICER));
    }
    message.become(wanted, BY_OFFICER);
    question.enqueue(message);
    registers.setOutcome(message.municipality, RegisterKind.INCOMING, message.id, wanted.name());
    LOG.infof("No. %s is %s, said an officer", message.number(), wanted);
  }

  /** A request as it stands in the log. */
  static NewRequest newRequest(Message message, String reason) {
    String name = message.fromName == null ? "" : message.fromName.strip() + " ";
    return new NewRequest(
        message.id,
        message.number().toString(),
        message.deemedReceivedAt,
        (name + "<" + message.correspondent() + ">").strip(),
        message.subject,
        reason);
  }

  private void becomeApplication(Message message) {
    requests.forwardToCase(message.id);
    correspondences.of(message.id).ifPresent(correspondences::nowExpectsCase);
    jobs.enqueue(
        application,
        message.id.toString(),
        new HandingApplication.Data(message.municipality, message.id));
  }
}
