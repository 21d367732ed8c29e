package org.anuyat.intake.triage;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anuyat.intake.message.reading.ForwardedOriginal;
import org.anuyat.intake.message.reading.MailAddress;
import org.anuyat.intake.message.reading.ReadMail;

/**
 * Tells when a colleague passes an applicant's mail on to the central mailbox (rule A3.8). Only
 * colleagues are believed: what anybody else forwards is his own letter.
 *
 * @param officers addresses of colleagues outside government domains, lower case
 */
record ForwardingPolicy(OurAddresses ours, Set<String> officers) {

  private static final Pattern SAYS_FORWARDED =
      Pattern.compile("(?iu)^\\s*(?:\\[[^\\]]{1,40}\\]\\s*)?(?:fw|fwd|ส่งต่อ)\\s*[:：].*");

  /** Longer words of his own make it a colleague's letter with a mail attached. */
  private static final int COVERING_NOTE = 500;

  Optional<Misdirected> find(ReadMail mail) {
    Optional<MailAddress> colleague = mail.from().filter(this::isColleague);
    Optional<ForwardedOriginal> original = mail.forwarded();
    boolean saysSo = SAYS_FORWARDED.matcher(mail.subject()).matches();
    boolean attached = original.map(ForwardedOriginal::attached).orElse(false);
    if (colleague.isEmpty() || !(saysSo || attached)) {
      return Optional.empty();
    }
    Optional<MailAddress> applicant = original.flatMap(ForwardedOriginal::from);
    boolean certain =
        applicant.filter(this::mayApply).isPresent()
            && (saysSo || mail.text().strip().length() <= COVERING_NOTE);
    return Optional.of(new Misdirected(colleague.get(), applicant, original, certain));
  }

  private boolean isColleague(MailAddress sender) {
    return ours.isAtOurDomain(sender)
        || OurAddresses.isGovernment(sender.domain())
        || officers.contains(sender.key());
  }

  private boolean mayApply(MailAddress sender) {
    return !isColleague(sender) && !MachineMailPolicy.isRobot(sender);
  }
}
