package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.alarm.Alarms;
import org.anuyat.intake.attachment.Attachments;
import org.anuyat.intake.attachment.InspectedAttachment;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.correspondence.Guess;
import org.anuyat.intake.correspondence.Matter;
import org.anuyat.intake.holdingpen.HoldReason;
import org.anuyat.intake.holdingpen.HoldingPen;
import org.anuyat.intake.holdingpen.ToHold;
import org.anuyat.intake.inforequest.InformationRequests;
import org.anuyat.intake.message.reading.MailAddress;
import org.anuyat.intake.message.reading.ReadMail;
import org.anuyat.intake.message.reading.Reading;
import org.anuyat.intake.municipality.FolderRole;
import org.anuyat.intake.outgoing.OutgoingMails;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.Registers;
import org.anuyat.intake.triage.JunkRescued;
import org.anuyat.intake.triage.SkipReason;
import org.anuyat.intake.triage.TriageDesk;
import org.anuyat.intake.triage.Verdict;
import org.jboss.logging.Logger;

/**
 * Files a read message: what it is, its answer, its next stop. All of it happens in one transaction
 * that begins by looking whether it was done before, so it happens once.
 */
@ApplicationScoped
class FilingMessage {
  private static final Logger LOG = Logger.getLogger(FilingMessage.class);

  @Inject Messages messages;
  @Inject Attachments attachments;
  @Inject TriageDesk triage;
  @Inject Correspondences correspondences;
  @Inject Acknowledging acknowledging;
  @Inject AnsweringMessage answering;
  @Inject AnsweringFiles answeringFiles;
  @Inject OutgoingMails outgoing;
  @Inject Registers registers;
  @Inject HandingOn handingOn;
  @Inject GuessingMatter guessing;
  @Inject HoldingPen pen;
  @Inject Alarms alarms;
  @Inject ListingMessages listing;
  @Inject InformationRequests requests;
  @Inject Event<JunkRescued> misfiled;

  @Transactional(Transactional.TxType.MANDATORY)
  void file(UUID id, Reading reading, List<InspectedAttachment> files) {
    Message message = messages.locked(id);
    if (message.state != MessageState.RECEIVED) {
      return;
    }
    attachments.add(message.municipality, id, files);
    switch (reading) {
      case Reading.Unreadable unreadable -> {
        message.become(MessageState.UNREADABLE, unreadable.reason());
        acknowledging.skip(id, SkipReason.UNREADABLE);
        LOG.warnf(
            "No. %s is unreadable (%s); its raw bytes are kept",
            message.number(), unreadable.reason());
      }
      case ReadMail mail -> {
        place(message, mail);
        answeringFiles.answer(message, files);
      }
    }
    listing.makeFindable(message, files.stream().map(InspectedAttachment::name).toList());
    registers.describe(
        message.municipality,
        RegisterKind.INCOMING,
        id,
        message.correspondent(),
        message.subject,
        message.claimedAt,
        message.state.name());
  }

  /** Files a mail that the municipality's filter marked, unread (rule A3.3). */
  @Transactional(Transactional.TxType.MANDATORY)
  void fileJunk(UUID id) {
    Message message = messages.locked(id);
    if (message.state != MessageState.RECEIVED) {
      return;
    }
    message.become(MessageState.JUNK, SkipReason.MARKED_AS_SPAM.name());
    acknowledging.skip(id, SkipReason.MARKED_AS_SPAM);
    registers.describe(
        message.municipality, RegisterKind.INCOMING, id, "", "", null, MessageState.JUNK.name());
    LOG.infof("No. %s is JUNK and stays unread", message.number());
  }

  private void place(Message message, ReadMail mail) {
    message.describe(mail);
    message.authenticity =
        mail.from()
            .map(from ->
                triage.authenticity(mail, from, messages.isFirstFrom(from.key(), message.id)))
            .orElse(null);
    Verdict verdict = triage.judge(mail, message.overruled());
    Optional<Matter> matter = matter(mail, verdict);
    if (verdict instanceof Verdict.Letter letter) {
      message.transactionIds = String.join(" ", letter.transactionIds());
    }
    Placement placement = PlacementPolicy.place(mail, verdict, matter);
    boolean person = verdict.silence().isEmpty();
    if (message.tooLarge && person) {
      placement = Placement.held(HoldReason.TOO_LARGE);
    }
    message.become(placement.state(), reason(placement, verdict));
    if (person) {
      answering.answer(message, mail, placement, matter);
      boolean rescued = message.overruled().contains(SkipReason.MARKED_AS_SPAM);
      if (FolderRole.isJunk(message.folder) && !rescued) {
        misfiled.fire(new JunkRescued(message.municipality, message.id));
      }
    } else {
      acknowledging.skip(message.id, verdict.silence().get());
    }
    if (verdict instanceof Verdict.Bounce bounce) {
      tieBounce(message, bounce);
    }
    if (message.state == MessageState.INFORMATION_REQUEST) {
      message.stateReason = PlacementPolicy.asksForInformation(mail).orElseThrow();
      requests.open(ConfirmingMessage.newRequest(message, message.stateReason));
    }
    List<Guess> guesses =
        placement.hold().isPresent()
            ? guessing.guess(message, answered(mail), references(verdict))
            : List.of();
    placement.hold().ifPresent(reason -> pen.hold(toHold(message, reason, guesses)));
    handingOn.enqueue(message, matter);
    LOG.infof("No. %s is %s", message.number(), message.state);
  }

  private Optional<Matter> matter(ReadMail mail, Verdict verdict) {
    if (!(verdict instanceof Verdict.Letter letter)) {
      return Optional.empty();
    }
    return correspondences.find(
        answered(mail), letter.references(), mail.from().map(MailAddress::key).orElse(""));
  }

  private static List<String> answered(ReadMail mail) {
    return Stream.concat(mail.references().stream(), mail.inReplyTo().stream()).distinct().toList();
  }

  private static List<String> references(Verdict verdict) {
    return verdict instanceof Verdict.Letter letter ? letter.references() : List.of();
  }

  private void tieBounce(Message message, Verdict.Bounce bounce) {
    outgoing
        .bounced(bounce.report(), bounce.references())
        .ifPresent(mail -> {
          message.caseId = mail.caseId().orElse(null);
          message.stateReason = "bounce of " + mail.key();
          alarms.raise(
              message.municipality,
              AlarmKind.MAIL_BOUNCED,
              mail.registerNumber(),
              "outgoing no. "
                  + mail.registerNumber()
                  + ", told by incoming no. "
                  + message.number());
        });
  }

  private static String reason(Placement placement, Verdict verdict) {
    return placement
        .hold()
        .map(Enum::name)
        .or(() -> verdict.silence().map(Enum::name))
        .orElse(null);
  }

  static ToHold toHold(Message message, HoldReason reason, List<Guess> guesses) {
    return new ToHold(
        message.id,
        message.number().toString(),
        message.correspondent(),
        message.subject,
        reason,
        guesses);
  }
}
