package org.anuyat.intake.message;

import java.util.Optional;
import java.util.regex.Pattern;
import org.anuyat.intake.correspondence.Matter;
import org.anuyat.intake.holdingpen.HoldReason;
import org.anuyat.intake.inforequest.InformationRequestPolicy;
import org.anuyat.intake.message.reading.ReadMail;
import org.anuyat.intake.outgoing.Purpose;
import org.anuyat.intake.triage.Verdict;

/** Decides where a readable mail goes. */
final class PlacementPolicy {

  /** A subject that answers a case by its number, which anybody can guess. */
  private static final Pattern NAMES_A_CASE =
      Pattern.compile(
          "(?iu)^\\s*(re|fw|fwd|ตอบ|ตอบกลับ)\\s*:.*(คำขอที่|case(\\s+no\\.?)?)\\s*[0-9๐-๙]+/[0-9๐-๙]{4}.*");

  private PlacementPolicy() {}

  static Placement place(ReadMail mail, Verdict verdict, Optional<Matter> matter) {
    return switch (verdict) {
      case Verdict.Bounce bounce -> Placement.as(MessageState.BOUNCE);
      case Verdict.Automatic automatic -> Placement.as(MessageState.AUTOMATIC);
      case Verdict.Doubtful doubtful -> Placement.held(HoldReason.of(doubtful.reason()));
      case Verdict.Empty empty -> Placement.held(HoldReason.EMPTY_MAIL);
      case Verdict.Letter letter -> placeLetter(mail, letter, matter);
    };
  }

  private static Placement placeLetter(
      ReadMail mail, Verdict.Letter letter, Optional<Matter> matter) {
    boolean party = matter.map(Matter::senderIsParty).orElse(false);
    if (isProof(mail, letter, matter)) {
      // Whether the payer may pay this fee is payment's to judge; the matter is joined by parties
      // only.
      return party
          ? Placement.joining(MessageState.PAYMENT_PROOF)
          : Placement.as(MessageState.PAYMENT_PROOF);
    }
    if (matter.isPresent()) {
      return placeReply(matter.get());
    }
    if (!letter.references().isEmpty() || NAMES_A_CASE.matcher(mail.subject()).matches()) {
      return Placement.held(HoldReason.GUESSED_REFERENCE);
    }
    return Placement.as(
        asksForInformation(mail).isPresent()
            ? MessageState.INFORMATION_REQUEST
            : MessageState.APPLICATION);
  }

  /** Why a letter only asks something (process 1); empty: it is taken for an application. */
  static Optional<String> asksForInformation(ReadMail mail) {
    return InformationRequestPolicy.reason(
        mail.subject(), mail.text(), !mail.attachments().isEmpty());
  }

  private static Placement placeReply(Matter matter) {
    if (!matter.senderIsParty()) {
      return Placement.held(HoldReason.STRANGER_IN_MATTER);
    }
    if (matter.invitesApplication()) {
      return Placement.joining(MessageState.APPLICATION);
    }
    boolean hasCase = matter.caseId().isPresent() || matter.expectsCase();
    return hasCase
        ? Placement.joining(MessageState.REPLY)
        : new Placement(
            MessageState.HOLDING_PEN, Optional.of(HoldReason.MATTER_WITHOUT_CASE), true);
  }

  private static boolean isProof(ReadMail mail, Verdict.Letter letter, Optional<Matter> matter) {
    boolean hasFile = !mail.attachments().isEmpty();
    if (!letter.transactionIds().isEmpty()) {
      return hasFile || matter.isEmpty();
    }
    return hasFile
        && matter
            .filter(Matter::senderIsParty)
            .flatMap(Matter::purpose)
            .map(Purpose::valueOf)
            .map(Purpose::asksForPayment)
            .orElse(false);
  }
}
