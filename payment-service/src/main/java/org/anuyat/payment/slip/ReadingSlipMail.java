package org.anuyat.payment.slip;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.payment.client.IntakeClient;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.job.JobHandler;
import org.anuyat.payment.notice.LetterKind;
import org.anuyat.payment.notice.LetterOrder;
import org.anuyat.payment.notice.SendingLetter;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.seenbefore.AlikePictures;

/**
 * Fetches the files of a slip mail from the mailroom, or of an upload from the bucket, keeps the
 * proofs, looks at them and lays them on the desk.
 */
@ApplicationScoped
class ReadingSlipMail implements JobHandler<ReadingSlipMail.MailToRead> {
  record MailToRead(String municipality, UUID mailId) implements JobHandler.Data {}

  private record Awaited(
      SlipChannel channel, UUID messageId, UUID slipId, UUID attachmentId, String key) {}

  @Inject SlipMails mails;
  @Inject SlipFiles files;
  @Inject Fees fees;
  @Inject KeepingProof keepingProof;
  @Inject LayingOnDesk layingOnDesk;
  @Inject AlikePictures alikePictures;
  @Inject IntakeClient intake;
  @Inject SendingLetter sendingLetter;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  @Override
  public String name() {
    return "slip-files";
  }

  @Override
  public Class<MailToRead> dataType() {
    return MailToRead.class;
  }

  @Override
  public void run(MailToRead job) {
    List<Awaited> awaited = QuarkusTransaction.requiringNew().call(() -> awaited(job.mailId()));
    Map<UUID, StoredProof> proofs = new HashMap<>();
    for (Awaited file : awaited) {
      keepingProof
          .keep(file.key(), () -> fetch(file))
          .ifPresent(proof -> proofs.put(file.slipId(), proof));
    }
    QuarkusTransaction.requiringNew().run(() -> wereLookedAt(job.mailId(), proofs));
  }

  private List<Awaited> awaited(UUID mailId) {
    SlipMail mail = mails.get(mailId);
    if (mail.fee().filter(fee -> fee.status() == FeeStatus.RAISED).isPresent()) {
      throw new IllegalStateException(
          "the fee's notice is not recorded yet; the slip waits for it");
    }
    return mail.slips().stream()
        .filter(slip -> slip.state() == SlipState.AWAITED)
        .map(slip ->
            new Awaited(
                mail.channel(),
                mail.messageId(),
                slip.id(),
                slip.attachmentId(),
                slip.file().map(KeptFile::objectKey).orElseGet(() -> files.keyOf(mail, slip.id()))))
        .toList();
  }

  private byte[] fetch(Awaited file) {
    return switch (file.channel()) {
      case MAIL -> intake.attachment(file.messageId(), file.attachmentId());
      case UPLOAD -> files.read(file.key());
    };
  }

  private void wereLookedAt(UUID mailId, Map<UUID, StoredProof> stored) {
    SlipMail mail = mails.getLocked(mailId);
    if (mail.isRead()) {
      return;
    }
    Instant now = clock.instant();
    List<Slip> proofs = new ArrayList<>();
    for (Slip slip : mail.slips()) {
      StoredProof proof = stored.get(slip.id());
      if (proof == null) {
        slip.isNoProof();
      } else {
        slip.wasLookedAt(proof, now);
        proof
            .hash()
            .flatMap(hash -> alikePictures.note(slip.id(), hash, SlipMarks.payment(slip)))
            .ifPresent(slip::looksLike);
        proofs.add(slip);
      }
    }
    mail.wasRead(now);
    mail.fee()
        .ifPresentOrElse(
            fee -> layOnDesk(fees.getLocked(fee.id()), mail, proofs),
            () -> proofs.forEach(Slip::isUnmatched));
  }

  private void layOnDesk(Fee fee, SlipMail mail, List<Slip> proofs) {
    if (!proofs.isEmpty()) {
      layingOnDesk.lay(fee, mail, proofs);
    } else if (fee.isOpen()) {
      sendingLetter.order(
          new LetterOrder(
              current.code(),
              "slip-problem-" + mail.messageId(),
              LetterKind.NO_PROOF_FILE,
              fee.id(),
              fee.order().caseId(),
              mail.messageId(),
              null));
    }
  }
}
