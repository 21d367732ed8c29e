package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.job.Jobs;
import org.anuyat.payment.notice.LetterKind;
import org.anuyat.payment.notice.LetterOrder;
import org.anuyat.payment.notice.SendingLetter;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.NaturalKeyLock;

/** Takes a mail as proof of payment, once; handing it in again answers the same. */
@ApplicationScoped
class HandingInSlip {
  @Inject SlipMails mails;
  @Inject Matching matching;
  @Inject ProofPolicy proofPolicy;
  @Inject NaturalKeyLock lock;
  @Inject Jobs jobs;
  @Inject ReadingSlipMail readingSlipMail;
  @Inject SendingLetter sendingLetter;
  @Inject CurrentMunicipality current;

  @Transactional
  SlipMail handIn(UUID messageId, HandedInSlip slip) {
    lock.take("slip", messageId);
    Optional<SlipMail> before = mails.ofMessage(messageId);
    if (before.isPresent()) {
      return before.get();
    }
    Matching.Match match = matching.match(slip);
    SlipMail mail = new SlipMail(messageId, slip, match);
    int fetched = 0;
    for (HandedInSlip.Attachment file : slip.attachments()) {
      boolean isWorthFetching =
          fetched < ProofPolicy.MOST_FILES && proofPolicy.isWorthFetching(file);
      fetched += isWorthFetching ? 1 : 0;
      mail.add(file, isWorthFetching);
    }
    mails.persist(mail);
    if (fetched > 0) {
      jobs.enqueue(
          readingSlipMail,
          mail.id().toString(),
          new ReadingSlipMail.MailToRead(current.code(), mail.id()));
    }
    answer(mail, slip.caseId());
    return mail;
  }

  private void answer(SlipMail mail, UUID caseId) {
    switch (mail.outcome()) {
      case UNKNOWN_TRANSACTION_ID -> letter(LetterKind.UNKNOWN_TRANSACTION_ID, mail, null, caseId);
      case NO_PROOF_FILE -> {
        Fee fee = mail.fee().orElseThrow();
        letter(LetterKind.NO_PROOF_FILE, mail, fee.id(), fee.order().caseId());
      }
      case MATCHED, NOT_AWAITING_PAYMENT, NOT_A_PARTY -> {}
    }
  }

  private void letter(LetterKind kind, SlipMail mail, UUID feeId, UUID caseId) {
    sendingLetter.order(
        new LetterOrder(
            current.code(),
            "slip-problem-" + mail.messageId(),
            kind,
            feeId,
            caseId,
            mail.messageId(),
            null));
  }
}
