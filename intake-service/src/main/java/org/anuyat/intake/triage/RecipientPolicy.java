package org.anuyat.intake.triage;

import java.util.List;
import java.util.stream.Stream;
import org.anuyat.intake.message.reading.MailAddress;
import org.anuyat.intake.message.reading.ReadMail;

/**
 * Tells mail that was delivered to somebody else and only lies in our mailbox. A responder answers
 * when it is named as a recipient (RFC 3834 section 2, RFC 5230 section 4.5); because we owe an
 * acknowledgement, silence needs more here: others are named, and we are not.
 */
final class RecipientPolicy {

  private RecipientPolicy() {}

  /** A mail without any trace of its transport is never caught: nothing shows whose it was. */
  static boolean isForSomebodyElse(ReadMail mail, OurAddresses ours) {
    List<MailAddress> delivered = mail.deliveredTo();
    boolean travelled = !delivered.isEmpty() || mail.header().has("received");
    List<MailAddress> named =
        Stream.concat(delivered.stream(), mail.recipients().stream()).toList();
    return travelled && !named.isEmpty() && named.stream().noneMatch(ours::reachesUs);
  }
}
