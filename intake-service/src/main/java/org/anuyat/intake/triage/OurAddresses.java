package org.anuyat.intake.triage;

import java.util.Set;
import java.util.stream.Collectors;
import org.anuyat.intake.message.reading.MailAddress;

/**
 * Which addresses are ours.
 *
 * @param mailboxes the mailboxes of every municipality here, lower case
 */
record OurAddresses(Set<String> mailboxes) {

  /** The suffix of every Thai government domain. */
  static final String GOVERNMENT = ".go.th";

  /** How a central mailbox is called (rule A2.1). */
  private static final String CENTRAL_MAILBOX = "saraban";

  /** One of the mailboxes swept here: what it sends is our own mail. */
  boolean isMailbox(MailAddress address) {
    return mailboxes.contains(address.key());
  }

  /**
   * An address at which the municipality may be written to: its mailbox, an alias at its domain, or
   * any government address that passes its mail on.
   */
  boolean reachesUs(MailAddress address) {
    return isAtOurDomain(address)
        || isGovernment(address.domain())
        || address.localPart().startsWith(CENTRAL_MAILBOX);
  }

  /** At the domain of one of the mailboxes swept here, such as a colleague's address. */
  boolean isAtOurDomain(MailAddress address) {
    return domains().contains(address.domain());
  }

  static boolean isGovernment(String domain) {
    return domain.endsWith(GOVERNMENT);
  }

  private Set<String> domains() {
    return mailboxes.stream()
        .map(a -> a.substring(a.lastIndexOf('@') + 1))
        .collect(Collectors.toSet());
  }
}
