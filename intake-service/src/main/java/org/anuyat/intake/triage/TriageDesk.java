package org.anuyat.intake.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.anuyat.intake.message.reading.MailAddress;
import org.anuyat.intake.message.reading.MailHeader;
import org.anuyat.intake.message.reading.ReadMail;
import org.anuyat.intake.municipality.OwnAddresses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Triage with what this installation knows: its own mailboxes and its mail server's name. */
@ApplicationScoped
public class TriageDesk {
  @Inject OwnAddresses ownAddresses;

  @ConfigProperty(name = "anuyat.mailbox.authserv-id")
  Optional<String> authservId;

  /** Addresses, in lower case, of colleagues who write from outside government domains. */
  @ConfigProperty(name = "anuyat.triage.officers")
  Optional<Set<String>> officers;

  /** Whether the mail is left unread, as its header alone tells. */
  public boolean isJunk(MailHeader header) {
    return triage().isJunk(header);
  }

  /**
   * @param overruled objections an officer has set aside for this mail
   */
  public Verdict judge(ReadMail mail, Set<SkipReason> overruled) {
    return triage().judge(mail, overruled);
  }

  /** Where an answer goes: the other address the sender names, unless that is ours or a robot's. */
  public Optional<MailAddress> answerTo(Optional<MailAddress> from, Optional<MailAddress> replyTo) {
    Set<String> ours = ownAddresses.all();
    return replyTo
        .filter(other -> !ours.contains(other.key()) && !MachineMailPolicy.isRobot(other))
        .or(() -> from);
  }

  /**
   * What shows whether the sender is who he says.
   *
   * @param firstSeen no earlier mail came from his address
   */
  public SenderAuthenticity authenticity(ReadMail mail, MailAddress from, boolean firstSeen) {
    return new AuthenticityPolicy(authservId.orElse("")).of(mail, from, firstSeen);
  }

  private Triage triage() {
    return new Triage(ownAddresses.all(), authservId.orElse(""), officers.orElse(Set.of()));
  }
}
