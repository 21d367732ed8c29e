package org.anuyat.intake.triage;

import java.util.Optional;
import java.util.Set;
import org.anuyat.intake.message.reading.MailHeader;
import org.anuyat.intake.message.reading.ReadMail;

/**
 * Tells what a mail is.
 *
 * @param ourAddresses the mailboxes of every municipality, lower case
 * @param ourServer the name our mail server puts into Authentication-Results; empty: not checked
 * @param officers addresses of colleagues outside government domains, lower case
 */
public record Triage(Set<String> ourAddresses, String ourServer, Set<String> officers) {

  /** Whether the municipality's own filter marked it: such a mail is not read (rule A3.3). */
  public boolean isJunk(MailHeader header) {
    return new SpamPolicy(ourServer).isMarked(header);
  }

  /**
   * @param overruled objections an officer has set aside for this mail
   */
  public Verdict judge(ReadMail mail, Set<SkipReason> overruled) {
    OurAddresses ours = new OurAddresses(ourAddresses);
    Optional<SkipReason> machine = MachineMailPolicy.reason(mail, ours);
    if (machine.isPresent()) {
      return isBounce(mail, machine.get())
          ? new Verdict.Bounce(machine.get(), mail.report(), ReferenceTokens.in(mail))
          : new Verdict.Automatic(machine.get());
    }
    Optional<SkipReason> doubt = doubt(mail, ours).filter(d -> !overruled.contains(d));
    if (doubt.isPresent()) {
      return new Verdict.Doubtful(doubt.get(), Optional.empty());
    }
    Optional<Misdirected> passedOn =
        overruled.contains(SkipReason.APPLICANT_UNKNOWN)
            ? Optional.empty()
            : new ForwardingPolicy(ours, officers).find(mail);
    if (passedOn.isPresent() && !passedOn.get().certain()) {
      return new Verdict.Doubtful(SkipReason.APPLICANT_UNKNOWN, passedOn.get().applicant());
    }
    return mail.isEmpty()
        ? new Verdict.Empty()
        : new Verdict.Letter(TransactionIdCandidates.in(mail), ReferenceTokens.in(mail), passedOn);
  }

  private Optional<SkipReason> doubt(ReadMail mail, OurAddresses ours) {
    if (mail.from().isEmpty()) {
      return Optional.of(SkipReason.NO_SENDER_ADDRESS);
    }
    if (new AuthenticityPolicy(ourServer).isForged(mail)) {
      return Optional.of(SkipReason.SENDER_NOT_AUTHENTIC);
    }
    return RecipientPolicy.isForSomebodyElse(mail, ours)
        ? Optional.of(SkipReason.NOT_ADDRESSED_TO_US)
        : Optional.empty();
  }

  private static boolean isBounce(ReadMail mail, SkipReason reason) {
    return switch (reason) {
      // A report of a delay or of success, of reading or of abuse is no bounce.
      case DELIVERY_REPORT ->
          mail.report().action().map("failed"::equals).orElse(false) || isFromRobot(mail);
      case EMPTY_RETURN_PATH, ROBOT_SENDER, AUTO_REPLY, AUTO_SUBMITTED ->
          isFromRobot(mail) || mail.header().has("x-failed-recipients");
      case BULK_PRECEDENCE,
          MAILING_LIST,
          AUTO_RESPONSE_SUPPRESSED,
          OUR_OWN_MAIL,
          OUR_OWN_MAILBOX,
          SENDER_NOT_AUTHENTIC,
          MARKED_AS_SPAM,
          NO_SENDER_ADDRESS,
          NOT_ADDRESSED_TO_US,
          APPLICANT_UNKNOWN,
          UNREADABLE,
          TOO_MANY_TODAY ->
          false;
    };
  }

  private static boolean isFromRobot(ReadMail mail) {
    return mail.from().map(MachineMailPolicy::isRobot).orElse(true)
        && mail.report().action().map("failed"::equals).orElse(true);
  }
}
