package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.AcknowledgementKind;
import org.anuyat.intake.acknowledgement.AcknowledgementRequest;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.correspondence.Addressee;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.correspondence.Expectation;
import org.anuyat.intake.correspondence.IncomingLetter;
import org.anuyat.intake.correspondence.Matter;
import org.anuyat.intake.holdingpen.HoldReason;
import org.anuyat.intake.message.reading.MailAddress;
import org.anuyat.intake.message.reading.ReadMail;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.anuyat.intake.triage.TriageDesk;

/** Puts a person's mail into its correspondence and has it acknowledged. */
@ApplicationScoped
class AnsweringMessage {
  @Inject TriageDesk triage;
  @Inject Correspondences correspondences;
  @Inject Acknowledging acknowledging;

  @Transactional(Transactional.TxType.MANDATORY)
  void answer(Message message, ReadMail mail, Placement placement, Optional<Matter> matter) {
    MailAddress answerTo = triage.answerTo(mail.from(), mail.replyTo()).orElseThrow();
    IncomingLetter letter = letter(message, mail.references(), answerTo);
    if (correspondences.of(message.id).isPresent()) {
      // Read once more: it belongs to its matter already.
      if (placement.state() == MessageState.APPLICATION) {
        correspondences.beginWith(message.id);
      }
    } else if (placement.joinsMatter()) {
      UUID joined = matter.orElseThrow().correspondenceId();
      correspondences.join(letter, joined);
      if (placement.state() == MessageState.APPLICATION) {
        correspondences.nowExpectsCase(joined);
      }
    } else {
      correspondences.open(letter, expectation(placement));
    }
    acknowledge(message, kind(placement), answerTo);
  }

  /** Answers a message that was filed without an answer; one that was answered stays as it is. */
  @Transactional(Transactional.TxType.MANDATORY)
  void answerIfOwed(Message message, Expectation expectation) {
    if (correspondences.of(message.id).isPresent()) {
      return;
    }
    MailAddress answerTo =
        triage
            .answerTo(message.from(), message.replyTo())
            .orElseThrow(() -> new Problem(ProblemType.NOBODY_TO_ANSWER));
    correspondences.open(letter(message, List.of(), answerTo), expectation);
    acknowledge(message, AcknowledgementKind.RECEIVED, answerTo);
  }

  private void acknowledge(Message message, AcknowledgementKind kind, MailAddress answerTo) {
    acknowledging.acknowledge(
        new AcknowledgementRequest(
            message.id,
            kind,
            message.number().toString(),
            message.deemedReceivedAt,
            answerTo.address()));
  }

  private static IncomingLetter letter(
      Message message, List<String> references, MailAddress answerTo) {
    Set<String> parties = new LinkedHashSet<>();
    message.from().map(MailAddress::key).ifPresent(parties::add);
    parties.add(answerTo.key());
    return new IncomingLetter(
        message.id,
        message.mimeMessageId,
        references,
        new Addressee(answerTo.name(), answerTo.address()),
        parties,
        message.subject,
        message.seenAt);
  }

  private static AcknowledgementKind kind(Placement placement) {
    HoldReason held = placement.hold().orElse(null);
    if (held == HoldReason.TOO_LARGE) {
      return AcknowledgementKind.TOO_LARGE;
    }
    return held == HoldReason.EMPTY_MAIL
        ? AcknowledgementKind.EMPTY_MAIL
        : AcknowledgementKind.RECEIVED;
  }

  private static Expectation expectation(Placement placement) {
    return switch (kind(placement)) {
      case EMPTY_MAIL, TOO_LARGE -> Expectation.APPLICATION;
      case RECEIVED, POSTED ->
          placement.state() == MessageState.APPLICATION ? Expectation.CASE : Expectation.NOTHING;
    };
  }
}
