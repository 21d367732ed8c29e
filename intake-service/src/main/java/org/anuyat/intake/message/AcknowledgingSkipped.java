package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anuyat.intake.acknowledgement.AcknowledgementKind;
import org.anuyat.intake.acknowledgement.AcknowledgementRequest;
import org.anuyat.intake.acknowledgement.AcknowledgementView;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.correspondence.Addressee;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.correspondence.Expectation;
import org.anuyat.intake.correspondence.IncomingLetter;
import org.anuyat.intake.municipality.OwnAddresses;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.anuyat.intake.triage.SkipReason;

/**
 * Acknowledges a message an officer knows to be a person's, though it was taken for a machine's.
 */
@ApplicationScoped
class AcknowledgingSkipped {
  /** An answer to one of these would come back, or must not be given at all (rule A3.3). */
  private static final Set<SkipReason> NEVER =
      EnumSet.of(
          SkipReason.EMPTY_RETURN_PATH,
          SkipReason.DELIVERY_REPORT,
          SkipReason.OUR_OWN_MAIL,
          SkipReason.OUR_OWN_MAILBOX,
          SkipReason.MARKED_AS_SPAM,
          SkipReason.NO_SENDER_ADDRESS,
          SkipReason.APPLICANT_UNKNOWN,
          SkipReason.UNREADABLE);

  @Inject Messages messages;
  @Inject Acknowledging acknowledging;
  @Inject Correspondences correspondences;
  @Inject OwnAddresses ownAddresses;

  @Transactional
  AcknowledgementView acknowledge(UUID messageId, String officer) {
    Message message = messages.locked(messageId);
    if (message == null) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    if (acknowledging.decisionFor(messageId).isEmpty()) {
      throw new Problem(
          ProblemType.NOT_TO_BE_ACKNOWLEDGED,
          "It is not read yet and will be acknowledged by itself"
              + " / ระบบยังไม่ได้อ่านอีเมลฉบับนี้ และจะแจ้งตอบรับเอง");
    }
    SkipReason reason =
        acknowledging
            .skipped(messageId)
            .orElseThrow(() -> new Problem(ProblemType.ALREADY_ACKNOWLEDGED));
    if (NEVER.contains(reason)) {
      throw new Problem(ProblemType.NOT_TO_BE_ACKNOWLEDGED, "It was skipped for " + reason);
    }
    String to =
        address(message)
            .orElseThrow(
                () -> new Problem(ProblemType.NOT_TO_BE_ACKNOWLEDGED, "It names no address"));
    openCorrespondence(message, to);
    acknowledging.acknowledgeByOfficer(
        new AcknowledgementRequest(
            message.id,
            AcknowledgementKind.RECEIVED,
            message.number().toString(),
            message.deemedReceivedAt,
            to),
        officer);
    return acknowledging.decisionFor(messageId).orElseThrow();
  }

  /** The other address the sender names, else his own; never one of ours. */
  private Optional<String> address(Message message) {
    Set<String> ours = ownAddresses.all();
    return Stream.of(message.replyTo, message.fromAddress)
        .filter(Objects::nonNull)
        .filter(address -> !ours.contains(address.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private void openCorrespondence(Message message, String to) {
    if (correspondences.of(message.id).isPresent()) {
      return;
    }
    Set<String> parties = new LinkedHashSet<>();
    parties.add(message.correspondent().toLowerCase(Locale.ROOT));
    parties.add(to.toLowerCase(Locale.ROOT));
    correspondences.open(
        new IncomingLetter(
            message.id,
            message.mimeMessageId,
            List.of(),
            new Addressee(message.fromName == null ? "" : message.fromName, to),
            parties,
            message.subject,
            message.seenAt),
        Expectation.NOTHING);
  }
}
