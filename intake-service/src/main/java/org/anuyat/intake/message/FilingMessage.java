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
import org.anuyat.intake.attachment.Attachments;
import org.anuyat.intake.attachment.InspectedAttachment;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.correspondence.Matter;
import org.anuyat.intake.holdingpen.HoldReason;
import org.anuyat.intake.inforequest.InformationRequests;
import org.anuyat.intake.message.reading.MailAddress;
import org.anuyat.intake.message.reading.ReadMail;
import org.anuyat.intake.message.reading.Reading;
import org.anuyat.intake.municipality.FolderRole;
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
  @Inject TyingBounce bounces;
  @Inject RestoringApplicant applicants;
  @Inject TellingRightAddress rightAddress;
  @Inject Registers registers;
  @Inject HandingOn handingOn;
  @Inject HoldingMessage holding;
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

  private void place(Message message, ReadMail received) {
    message.authenticity =
        received
            .from()
            .map(from ->
                triage.authenticity(received, from, messages.isFirstFrom(from.key(), message.id)))
            .orElse(null);
    Verdict verdict = triage.judge(received, message.overruled());
    ReadMail mail = applicants.restore(message, received, verdict);
    message.describe(mail);
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
      if (message.forwardedBy != null) {
        rightAddress.tell(message);
      }
      boolean rescued = message.overruled().contains(SkipReason.MARKED_AS_SPAM);
      if (FolderRole.isJunk(message.folder) && !rescued) {
        misfiled.fire(new JunkRescued(message.municipality, message.id));
      }
    } else {
      acknowledging.skip(message.id, verdict.silence().get());
    }
    if (verdict instanceof Verdict.Bounce bounce) {
      bounces.tie(message, bounce);
    }
    if (message.state == MessageState.INFORMATION_REQUEST) {
      message.stateReason = PlacementPolicy.asksForInformation(mail).orElseThrow();
      requests.open(ConfirmingMessage.newRequest(message, message.stateReason));
    }
    placement
        .hold()
        .ifPresent(reason ->
            holding.hold(
                message, reason, answered(mail), references(verdict), presumedApplicant(verdict)));
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

  private static Optional<MailAddress> presumedApplicant(Verdict verdict) {
    return verdict instanceof Verdict.Doubtful doubt ? doubt.applicant() : Optional.empty();
  }

  private static List<String> references(Verdict verdict) {
    return verdict instanceof Verdict.Letter letter ? letter.references() : List.of();
  }

  private static String reason(Placement placement, Verdict verdict) {
    return placement
        .hold()
        .map(Enum::name)
        .or(() -> verdict.silence().map(Enum::name))
        .orElse(null);
  }
}
