package org.anuyat.intake.triage;

import java.util.List;
import java.util.Optional;
import org.anuyat.intake.message.reading.DeliveryReport;
import org.anuyat.intake.message.reading.MailAddress;

/** What a mail is, as far as the mail itself tells. */
public sealed interface Verdict {

  /** Why it must not be acknowledged; empty for a person's mail. */
  Optional<SkipReason> silence();

  /**
   * A report that a mail could not be delivered.
   *
   * @param references references of our letters it quotes
   */
  record Bounce(SkipReason reason, DeliveryReport report, List<String> references)
      implements Verdict {
    @Override
    public Optional<SkipReason> silence() {
      return Optional.of(reason);
    }
  }

  /** Written by a machine: out of office, newsletter, our own mail. */
  record Automatic(SkipReason reason) implements Verdict {
    @Override
    public Optional<SkipReason> silence() {
      return Optional.of(reason);
    }
  }

  /**
   * Nobody can act on it without an officer: no sender, a forged one, or not meant for us.
   *
   * @param applicant whose letter it may be, where a colleague passed it on
   */
  record Doubtful(SkipReason reason, Optional<MailAddress> applicant) implements Verdict {
    @Override
    public Optional<SkipReason> silence() {
      return Optional.of(reason);
    }
  }

  /** Says nothing at all; the sender is asked what is wanted. */
  record Empty() implements Verdict {
    @Override
    public Optional<SkipReason> silence() {
      return Optional.empty();
    }
  }

  /**
   * A person's letter.
   *
   * @param transactionIds strings that look like a Transaction ID
   * @param references references of our letters found in subject or text
   * @param passedOn whose letter it is, where a colleague passed it on
   */
  record Letter(
      List<String> transactionIds, List<String> references, Optional<Misdirected> passedOn)
      implements Verdict {
    @Override
    public Optional<SkipReason> silence() {
      return Optional.empty();
    }
  }
}
