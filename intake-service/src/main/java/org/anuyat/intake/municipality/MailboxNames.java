package org.anuyat.intake.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.anuyat.intake.municipality.MailboxNameFinding.Severity;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks mailbox addresses over by the configured parent domains. */
@ApplicationScoped
class MailboxNames {
  private final MailboxNamePolicy policy;
  private final boolean strict;

  MailboxNames(
      @ConfigProperty(name = "anuyat.mailbox.parent-domains") List<String> parents,
      @ConfigProperty(name = "anuyat.mailbox.strict-names") boolean strict) {
    this.policy = new MailboxNamePolicy(parents);
    this.strict = strict;
  }

  MailboxName look(String address) {
    return policy.look(address);
  }

  /** Refuses an address that is against the guideline, where that is switched on. */
  void refuseWhenStrict(String address) {
    MailboxName name = look(address);
    if (strict && !name.acceptable()) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          name.findings().stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .map(finding -> "mailbox.address: " + finding.text() + " / " + finding.textTh())
              .collect(Collectors.joining("; ")));
    }
  }
}
