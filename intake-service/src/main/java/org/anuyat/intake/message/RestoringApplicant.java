package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.anuyat.intake.calendar.LegalClocks;
import org.anuyat.intake.message.reading.ForwardedOriginal;
import org.anuyat.intake.message.reading.MailAddress;
import org.anuyat.intake.message.reading.ReadMail;
import org.anuyat.intake.triage.Misdirected;
import org.anuyat.intake.triage.SkipReason;
import org.anuyat.intake.triage.Verdict;

/** Makes a mail that a colleague passed on the applicant's again: his name, words and time. */
@ApplicationScoped
class RestoringApplicant {
  @Inject LegalClocks clocks;

  /** The mail as the applicant's, where a colleague passed it on; the message's times follow. */
  @Transactional(Transactional.TxType.MANDATORY)
  ReadMail restore(Message message, ReadMail mail, Verdict verdict) {
    message.forwardedBy = null;
    message.originallySentAt = null;
    return switch (verdict) {
      case Verdict.Letter letter ->
          letter.passedOn().map(found -> restore(message, mail, found)).orElse(mail);
      case Verdict.Doubtful doubt -> {
        if (doubt.reason() == SkipReason.APPLICANT_UNKNOWN) {
          message.forwardedBy = mail.from().orElseThrow().address();
        }
        yield mail;
      }
      case Verdict.Empty empty -> mail;
      case Verdict.Bounce bounce -> mail;
      case Verdict.Automatic automatic -> mail;
    };
  }

  private ReadMail restore(Message message, ReadMail mail, Misdirected found) {
    message.forwardedBy = found.colleague().address();
    ForwardedOriginal original = found.original().orElseThrow();
    message.originallySentAt =
        MisdirectedTimes.believable(original.claimedAt(), message.arrivedAt).orElse(null);
    message.reckon(message.times(clocks.require(message.municipality)));
    return asApplicants(mail, original, found.applicant());
  }

  private static ReadMail asApplicants(
      ReadMail mail, ForwardedOriginal original, Optional<MailAddress> applicant) {
    return new ReadMail(
        mail.header(),
        mail.contentType(),
        applicant,
        Optional.empty(),
        original.subject().isBlank() ? mail.subject() : original.subject(),
        original.claimedAt(),
        original.messageId(),
        List.of(),
        List.of(),
        original.attached() ? original.text() : mail.text(),
        mail.attachments(),
        mail.report(),
        Optional.empty(),
        mail.notes());
  }
}
