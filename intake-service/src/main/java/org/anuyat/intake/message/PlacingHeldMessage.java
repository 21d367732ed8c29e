package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.correspondence.Expectation;
import org.anuyat.intake.holdingpen.HeldMessageJudged;
import org.anuyat.intake.holdingpen.HeldMessagePlaced;
import org.anuyat.intake.holdingpen.HeldMessageReleased;
import org.anuyat.intake.holdingpen.PlaceAs;
import org.anuyat.intake.inforequest.InformationRequests;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.anuyat.intake.proposal.Proposals;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.Registers;
import org.anuyat.intake.triage.SkipReason;

/** Does with a held message what an officer decided, and sends the acknowledgement still owed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlacingHeldMessage {
  private static final String BY_AN_OFFICER = "placed by an officer";

  @Inject Messages messages;
  @Inject Handlings handlings;
  @Inject Correspondences correspondences;
  @Inject AnsweringMessage answering;
  @Inject RereadingMessage rereading;
  @Inject ListingMessages listing;
  @Inject Proposals proposals;
  @Inject InformationRequests requests;
  @Inject TellingRightAddress rightAddress;
  @Inject HandingReply reply;
  @Inject HandingOn handingOn;
  @Inject Registers registers;
  @Inject Jobs jobs;

  void placed(@Observes HeldMessagePlaced event) {
    Message message = messages.locked(event.messageId());
    if (message.from().isPresent() && !message.lacksApplicant()) {
      answering.answerIfOwed(message, Expectation.NOTHING);
    }
    message.become(MessageState.REPLY, "laid to the case by an officer");
    correspondences
        .of(message.id)
        .ifPresent(id -> correspondences.belongsToCase(id, event.caseId()));
    register(message);
    handlings.note(
        message, event.officer(), HandlingAction.LAID_TO_CASE, event.caseId().toString());
    jobs.enqueue(
        reply,
        message.id.toString(),
        new HandingReply.Data(message.municipality, message.id, event.caseId()));
  }

  void judged(@Observes HeldMessageJudged event) {
    Message message = messages.locked(event.messageId());
    String before = message.stateReason;
    if (event.applicant() != null) {
      message.nameApplicant(event.applicant());
    } else if (message.lacksApplicant() && event.as() != PlaceAs.JUNK) {
      throw new Problem(ProblemType.NOBODY_TO_ANSWER);
    }
    HandlingAction action =
        switch (event.as()) {
          case APPLICATION -> {
            answering.answerIfOwed(message, Expectation.CASE);
            correspondences.beginWith(message.id);
            message.become(MessageState.APPLICATION, BY_AN_OFFICER);
            yield HandlingAction.PLACED_AS_APPLICATION;
          }
          case INFORMATION_REQUEST -> {
            answering.answerIfOwed(message, Expectation.NOTHING);
            message.become(MessageState.INFORMATION_REQUEST, BY_AN_OFFICER);
            requests.open(ConfirmingMessage.newRequest(message, BY_AN_OFFICER));
            yield HandlingAction.PLACED_AS_INFORMATION_REQUEST;
          }
          case JUNK -> {
            message.forget();
            listing.makeFindable(message, List.of());
            proposals.forget(message.id);
            message.become(MessageState.JUNK, BY_AN_OFFICER);
            yield HandlingAction.PLACED_AS_JUNK;
          }
        };
    if (message.forwardedBy != null) {
      rightAddress.tell(message);
    }
    register(message);
    handlings.note(message, event.officer(), action, before);
    handingOn.enqueue(message, Optional.empty());
  }

  void released(@Observes HeldMessageReleased event) {
    Message message = messages.locked(event.messageId());
    handlings.note(message, event.officer(), HandlingAction.RELEASED, event.doubt().name());
    rereading.readAgain(message, SkipReason.valueOf(event.doubt().name()));
  }

  private void register(Message message) {
    registers.describe(
        message.municipality,
        RegisterKind.INCOMING,
        message.id,
        message.correspondent(),
        message.subject,
        message.claimedAt,
        message.state.name());
  }
}
